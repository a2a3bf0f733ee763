package de.passgenau.api.vermittlung.pool;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By which words a sentence about somebody's work tells more than of her work. */
final class Poolworte {

    static final Pattern KONTAKT = Pattern.compile("(?iU)@|https?:|www\\.|\\b(?:tel|fon|mobil|handy|whatsapp|e-?mail"
            + "|facebook|instagram|telegram|tiktok|snapchat|linkedin|xing|skype|signal|erreichbar unter)\\b"
            + "|(?:\\d[ /()-]*){5,}|\\b0\\d{2,}(?:[ /().-]*\\d){4,}|[(\\[{] ?at ?[)\\]}]|\\bat\\b.*\\b(?:punkt"
            + "|dot)\\b"
            + "|\\w\\.(?:de|com|net|org|eu|info)\\b"
            + "|(?:\\b(?:null|eins?|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun)\\b[ ,/-]*){4,}");
    static final Pattern LEBEN = Pattern.compile("(?iU)\\b(?:\\d{2}[- ]?(?:jährig\\w*|jahre alt|lebensjahr\\w*)"
            + "|mit (?:\\w+ )?\\d{2} jahren?(?! \\w*(?:erfahrung|praxis|beruf\\w*))|\\d[.,]\\d\\d ?m? (?:groß"
            + "|gross)|geb\\. ?\\d+"
            + "|jahrgang|geboren\\w*|alter von|ehemann|ehefrau|verheiratet\\w*|geschieden\\w*|ledig\\w*|witwe\\w*"
            + "|alleinerziehend\\w*|schwanger\\w*|mutter|vater|kind|kinder|kindern|tochter|sohn|söhne"
            + "|getrennt lebend\\w*|lebt (?:getrennt|allein)|(?:ist|mitte|ende|anfang|über) (?:zwanzig|dreißig"
            + "|vierzig|fünfzig|sechzig)|alleinstehend\\w*|lebensgefährt\\w*|partner|partnerin|elternzeit"
            + "|mutterschutz|babypause"
            + "|mama|papa|oma|opa|baby\\w*|geburt|scheidung|verwitwet\\w*|ungebunden\\w*|familie"
            + "|familien(?:pause|stand|zeit)|angehörige\\w*|enkel\\w*"
            + "|flüchtling\\w*|geflüchtet\\w*|migrant\\w*|ausländ\\w*|asyl\\w*|migration\\w*|flucht"
            + "|geflohen\\w*|muttersprach\\w*|aufenthalts\\w*|zugewandert\\w*|eingereist"
            + "|(?:kommt|stammt|kam|floh)(?: \\w+){0,2} aus|muslim\\w*|moslem\\w*|islam\\w*|christ\\w*|jüdisch\\w*"
            + "|kirch\\w*|kopftuch\\w*|gläubig\\w*|betet|fastet|moschee|jehova\\w*|gewerkschaft\\w*|ig metall"
            + "|mitglied (?:bei|in|der)|partei\\w*|evangelisch\\w*|katholisch\\w*|konfession\\w*|ramadan"
            + "|deutsche[rn]?|staatsangehörig\\w*"
            + "|(?:syrisch|afghanisch|ukrainisch|polnisch|rumänisch|bulgarisch|russisch|türkisch|arabisch"
            + "|kurdisch|afrikanisch)"
            + "e[rnms]?|er|sie|ihr|ihre[rnms]?|ihm|seine?[rnms]?|herr|frau"
            + "|\\w{3,}(?:erin|eurin|orin|istin|ärin|entin|antin|kauffrau|fachfrau)(?![/:*_(]))\\b");
    static final Pattern HEMMNIS = Pattern.compile("(?iU)\\b(?:schulden|verschuld\\w*|\\w*insolven\\w*|pfändung\\w*"
            + "|sucht(?:krank|erkrank|problem|mittel)\\w*|trocken|clean|drogen\\w*|alkohol\\w*|therapie\\w*"
            + "|vorbestraft\\w*|straf\\w*|haft\\w*|knast\\w*|gefängnis\\w*|bewährung\\w*"
            + "|wohnungslos\\w*|obdachlos\\w*|betreuungsbedürf\\w*|kinderbetreuung\\w*|pflegebedürf\\w*"
            + "|bürgergeld\\w*|grundsicherung\\w*|sozial(?:hilfe|leistung)\\w*|aufstock\\w*|hartz"
            + "|arbeitslosengeld|alg|leistungsbezug\\w*|langzeitarbeitslos\\w*|arbeitslos\\w*"
            + "|jobcenter\\w*|hemmnis\\w*|vermittlungshemm\\w*|unmotiviert\\w*|schwerbehindert\\w*|behinder\\w*"
            + "|(?:kann|darf)(?: \\w+){0,3} (?:nicht|nichts|kaum)|(?:kann|darf) kein\\w*|nicht (?:schwer "
            + "|lange |mehr )*"
            + "(?:heben|tragen|stehen|sitzen|knien|bücken)|einschränkung\\w*|eingeschränkt\\w*"
            + "|gesundheitlich\\w*|schmerz\\w*"
            + "|krank|kranke|krankheit\\w*|krankgeschrieben\\w*|\\w*erkrank\\w*|genesen|genesung|operiert"
            + "|operation|chronisch\\w*"
            + "|psychisch\\w*|seelisch\\w*|schwerhörig\\w*|(?:hört|sieht|geht) (?:schlecht|schwer)"
            + "|(?:nach|seit|wegen|in) (?:\\w+ )?reha(?:bilitation)?(?! ?-|\\w)"
            + "|(?:ohne|kein\\w*) (?:schul|berufs|ausbildungs)?abschluss|abgebrochen\\w*|gekündigt|entlassen"
            + "|analphabet\\w*|kundenkategorie)\\b");
    private static final Pattern ADRESSE = Pattern.compile("(?iU)\\b(?:wohnt|wohne|wohnend|wohnhaft|ansässig|uckermark"
            + "|brandenburg|berlin|\\w*(?:straße|strasse|gasse|allee)"
            + "|(?:\\w*(?:str\\.|weg|platz|ring|damm|ufer|tor|steig)|am \\w+|zum \\w+|zur \\w+) ?\\d+\\w?)\\b");
    private static final Pattern BETRIEB = Pattern.compile("(?U)\\b(?:GmbH|OHG|KG|e\\. ?[KV]\\.|[Ff]irma \\p{Lu}\\w+"
            + "|(?:[Ff]rüher|[Zz]uletzt|[Vv]orher|[Bb]isher|[Jj]ahrelang|[Jj]ahren?|lang"
            + "|[Aa]rbeitete?) bei (?:der |dem )?\\p{Lu}\\w+"
            + "|[Ee]hemals \\p{Lu}\\w+"
            + "|bei (?:der |dem )?\\p{Lu}{2,}|(?:Kolleg|Fallmanager|Berater|Betreuer"
            + "|Sachbearbeiter)\\p{L}* \\p{Lu}\\w+)");
    private static final Pattern WO = Pattern
            .compile("(?U)\\b(?:[Ii]n|[Aa]us|[Bb]ei|[Vv]on|[Nn]ach|[Nn]ahe|Nähe|Raum|Region)\\s+"
                    + "(\\p{Lu}[\\p{L}-]{2,}(?:/\\p{L}+)?)");
    private static final Pattern BEWOHNER = Pattern.compile("(?U)\\b(\\p{Lu}\\p{L}{4,})er(?:in)?\\b");

    /** Those somebody works with are no family, and what she does is no obstacle. */
    private static final Pattern TAETIGKEIT = Pattern
            .compile("(?iU)\\b(?:erfahrung\\w*|umgang|arbeit|praxis|kenntnisse|freude|ausbildung)"
                    + " (?:\\w+ ){0,2}?(?:in|mit|bei|an)(?: der| den)? (?:kinderbetreuung|kindern|eltern|familien"
                    + "|angehörigen|(?:\\w+ )?menschen mit behinderung\\w*|kranken|behinderten)\\b");
    private static final Set<String> LAENDER = Stream.of(Locale.getISOCountries())
            .map(land -> Locale.of("", land).getDisplayCountry(Locale.GERMAN))
            .filter(land -> !land.equals(Locale.GERMANY.getDisplayCountry(Locale.GERMAN)))
            .collect(Collectors.toUnmodifiableSet());

    private Poolworte() {}

    /** Where she lives or worked: nothing by which somebody who knows the place would know her. */
    static Optional<String> ort(String satz, Predicate<String> istOrt) {
        return Stream.of(erstes(ADRESSE, satz), erstes(BETRIEB, satz),
                orte(WO, satz, istOrt.or(LAENDER::contains)), orte(BEWOHNER, satz, istOrt))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> orte(Pattern form, String satz, Predicate<String> istOrt) {
        return form.matcher(satz).results().map(fund -> fund.group(1)).filter(istOrt).findFirst();
    }

    /** The sentence without whom somebody works with. */
    static String ohneTaetigkeit(String satz) {
        return TAETIGKEIT.matcher(satz).replaceAll("…");
    }

    static Optional<String> erstes(Pattern muster, String satz) {
        return muster.matcher(satz).results().map(fund -> fund.group().strip()).findFirst();
    }
}
