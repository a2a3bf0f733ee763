package de.passgenau.api.eingabe.gesundheit;

import java.util.regex.Pattern;

/** What words of illness stand among when they do not speak of the person: names, and people somebody works for. */
final class Umfeld {

    /** Surnames; without a form of address or of a company nobody can tell them from the illness. */
    private static final String NAME = "(?:krebs|schmerz|blind|krank|gicht|lupus)";

    private static final Pattern NAMEN = Pattern
            .compile("(?<![a-z])(?:her|hern|frau|familie|eheleute|firma|fa|dr|kolegin"
                    + "|bakerei|tischlerei|fleischerei|metzgerei|autohaus|kanzlei|hotel|gasthof|spedition|praxis) "
                    + NAME
                    + "(?![a-z])|(?<![a-z])" + NAME + " (?:gmbh|kg|ohg|ag|sohne|sohn|bau)(?![a-z])");

    private static final Pattern KLIENTEN = Pattern
            .compile("(?<![a-z])(?:menschen|patienten|bewohnern?|senioren|klienten) mit [a-z]{1,40}"
                    + "(?: behinderung(?:en)?| erkrankung(?:en)?)?");

    private static final String ARBEIT = "(?<![a-z])(?:pflege|betreung|begleitung|schulbegleitung|arbeit|umgang|erfahrung"
            + "|asistenz|integrationshelfer)(?: in der| bei der)?(?: pflege| betreung| arbeit)? (?:von|mit|fur)";

    private static final Pattern TAETIGKEIT = Pattern.compile(ARBEIT
            + " [a-z]{0,30}(?:kranken|autisten|diabetikern|epileptikern|alkoholikern|abhangigen|suchtigen|behinderten)"
            + "(?![a-z])|" + ARBEIT + " (?:einem |einer )?(?:kindern?|kind|jugendlichen|personen) mit [a-z]{1,40}");

    private Umfeld() {}

    /** @param worte as {@link Schreibung#gefaltet} writes them, with single blanks between */
    static String ohneFremdes(String worte) {
        var ohneNamen = NAMEN.matcher(worte).replaceAll("-");
        return TAETIGKEIT.matcher(KLIENTEN.matcher(ohneNamen).replaceAll("-")).replaceAll("-");
    }
}
