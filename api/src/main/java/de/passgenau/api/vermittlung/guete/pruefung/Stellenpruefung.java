package de.passgenau.api.vermittlung.guete.pruefung;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.api.vermittlung.guete.sammlung.Stellenangabe;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.angebot.Stellentext;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import org.jspecify.annotations.Nullable;

/** The hard rules for offers. */
public final class Stellenpruefung {

    private static final List<String> UMFANG = List.of("MINIJOB", "TEILZEIT", "VOLLZEIT");
    private static final Map<String, Set<String>> GRENZEN = Map.ofEntries(
            Map.entry("KEIN_SCHWERES_HEBEN", Set.of("SCHWERES_HEBEN")),
            Map.entry("KEINE_HOEHENARBEIT", Set.of("HOEHE")),
            Map.entry("KEIN_STAUB", Set.of("STAUB", "STAUB_MEHL")),
            Map.entry("KEINE_HAUTBELASTUNG", Set.of("HAUTBELASTUNG")),
            Map.entry("KEINE_STEHENDE_TAETIGKEIT", Set.of("STEHEN")),
            Map.entry("UEBERWIEGEND_SITZEND", Set.of("STEHEN")),
            Map.entry("KEIN_ZEITDRUCK", Set.of("ZEITDRUCK")),
            Map.entry("KEIN_LAERM", Set.of("LAERM")),
            Map.entry("KEINE_NAESSE_KAELTE", Set.of("NAESSE_KAELTE")),
            Map.entry("KEIN_FAHREN", Set.of("FAHREN")),
            Map.entry("KEINE_MASCHINEN", Set.of("MASCHINEN")),
            Map.entry("KEIN_KUNDENKONTAKT", Set.of("KUNDENKONTAKT")));
    private static final Set<String> BEI_SUCHT = Set.of("FAHREN", "HOEHE", "MASCHINEN");
    private static final int VOLLJAEHRIG = 18;
    private static final int SPAETESTENS = 42;

    private final LocalDate stichtag;
    private final Kenntnisverzeichnis kenntnisse;

    public Stellenpruefung(LocalDate stichtag, Kenntnisverzeichnis kenntnisse) {
        this.stichtag = stichtag;
        this.kenntnisse = kenntnisse;
    }

    /** Everything that speaks against it for certain or perhaps. */
    public List<Verstoss> pruefe(Person person, Stellenangabe stelle) {
        var verstoesse = new ArrayList<Verstoss>();
        var nachweise = new Nachweisprobe(person, kenntnisse, stichtag);
        stelle.muss().forEach(muss -> nachweise.pruefe(muss).ifPresent(verstoesse::add));
        if (!Boolean.TRUE.equals(stelle.unterkunft()) && !istGanzZuHause(stelle)) {
            Wegpruefung.pruefe(person, stelle.ort(), 0).ifPresent(verstoesse::add);
        }
        umfang(person, stelle, verstoesse);
        lagen(person, stelle, verstoesse);
        belastungen(person, stelle, verstoesse);
        if (person.alter() != null && person.alter() < VOLLJAEHRIG && !istAusbildung(stelle)) {
            verstoesse.add(
                    new Verstoss("Jugendschutz", person.alter() + " Jahre, " + stelle.art(), stelle.art() != null));
        }
        long tage = ChronoUnit.DAYS.between(fruehestens(stelle.beginn()), fruehestens(person.verfuegbarAb()));
        if (tage > SPAETESTENS) {
            verstoesse.add(Verstoss.sicher("Verfügbarkeit", tage + " Tage nach Beginn"));
        }
        return verstoesse;
    }

    private static boolean istGanzZuHause(Stellenangabe stelle) {
        return Stellentext.lesen(stelle.titel(), stelle.beschreibung(), stelle.arbeitszeit().contains("HEIMARBEIT"))
                .merkmale()
                .contains(Stellenmerkmal.HOMEOFFICE);
    }

    private static boolean istAusbildung(Stellenangabe stelle) {
        return Set.of("AUSBILDUNG", "EQ", "EINSTIEGSQUALIFIZIERUNG")
                .contains(Objects.requireNonNullElse(stelle.art(), ""));
    }

    private LocalDate fruehestens(@Nullable LocalDate tag) {
        return tag == null || tag.isBefore(stichtag) ? stichtag : tag;
    }

    private static void umfang(Person person, Stellenangabe stelle, List<Verstoss> verstoesse) {
        var gewuenscht = stufen(Objects.requireNonNullElse(person.arbeitszeiten(), List.of()));
        var angeboten = stufen(stelle.arbeitszeit());
        if (!gewuenscht.isEmpty() && !angeboten.isEmpty()
                && Collections.min(angeboten) > Collections.max(gewuenscht)) {
            verstoesse.add(Verstoss.sicher("Umfang", stelle.arbeitszeit() + " statt " + person.arbeitszeiten()));
        }
    }

    private static List<Integer> stufen(List<String> codes) {
        return codes.stream().map(UMFANG::indexOf).filter(stufe -> stufe >= 0).toList();
    }

    private static void lagen(Person person, Stellenangabe stelle, List<Verstoss> verstoesse) {
        var verlangt = new TreeSet<String>();
        if (Boolean.TRUE.equals(stelle.schicht())) {
            verlangt.add("SCHICHT");
        }
        if (Boolean.TRUE.equals(stelle.nacht())) {
            verlangt.add("NACHT");
        }
        if (Boolean.TRUE.equals(stelle.wochenende())) {
            verlangt.add("WOCHENENDE");
        }
        if (!verlangt.isEmpty() && person.offeneHemmnisse().anyMatch("KINDERBETREUUNG"::equals)) {
            verstoesse.add(Verstoss.sicher("Kinderbetreuung offen", verlangt.toString()));
        }
        if (verlangt.contains("NACHT") && person.arbeitszeiten() != null && !person.arbeitszeiten().contains("NACHT")) {
            verstoesse.add(Verstoss.sicher("Nacht", "nicht vereinbart"));
        }
        verlangt.stream()
                .filter(lage -> person.einschraenkungen().contains(verbot(lage)))
                .forEach(lage -> verstoesse.add(Verstoss.sicher(lage, verbot(lage))));
    }

    private static String verbot(String lage) {
        return lage.equals("WOCHENENDE") ? "KEINE_WOCHENENDARBEIT" : "KEINE_" + lage + "ARBEIT";
    }

    private static void belastungen(Person person, Stellenangabe stelle, List<Verstoss> verstoesse) {
        var belastungen = new TreeSet<>(stelle.belastungen());
        if (Boolean.TRUE.equals(stelle.koerperlichSchwer())) {
            belastungen.add("SCHWERES_HEBEN");
        }
        for (var grenze : person.einschraenkungen()) {
            belastungen.stream()
                    .filter(GRENZEN.getOrDefault(grenze, Set.of())::contains)
                    .forEach(last -> verstoesse.add(Verstoss.sicher("Belastung", last + " gegen " + grenze)));
        }
        if (person.offeneHemmnisse().anyMatch("SUCHT"::equals)) {
            belastungen.stream()
                    .filter(BEI_SUCHT::contains)
                    .forEach(last -> verstoesse.add(Verstoss.sicher("Belastung", last + " bei offener Sucht")));
        }
    }
}
