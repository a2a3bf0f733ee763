package de.passgenau.matching.lucene;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

import de.passgenau.matching.Massstab;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stelle.Wunschkenntnis;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.angebot.Wochenpensum;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Foerderprofil.FruehereMassnahme;
import de.passgenau.matching.profil.Funktionsgrenze;
import de.passgenau.matching.profil.Geburtsangabe;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisstand;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Schulabschluss;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Zulassungsregel;
import de.passgenau.matching.zulassung.lesen.Leseergebnis;
import de.passgenau.matching.zulassung.lesen.Regelleser;
import org.jspecify.annotations.Nullable;

/** People and offers drawn by lot, many of them alike, with everything that can be unknown, empty or extreme. */
public final class Bevoelkerung {

    public static final LocalDate STICHTAG = LocalDate.of(2026, 11, 2);

    private static final List<String> BERUFE = List.of("51311", "51312", "51332", "52122", "62102", "43102", "81302",
            "81301", "54101", "01104");
    private static final List<String> NACHWEISE = List.of("FUEHRERSCHEIN_B", "STAPLERSCHEIN", "ADR", "EXCEL",
            "SACHKUNDE_34A");
    private static final List<Punkt> ORTE = List.of(new Punkt(53.31, 13.86), new Punkt(53.06, 14.28),
            new Punkt(53.01, 14.0), new Punkt(52.52, 13.41), new Punkt(48.14, 11.58), new Punkt(53.33, 13.9));
    private static final List<Integer> RADIEN = List.of(0, 3, 10, 25, 40, 80, 300, 1000);

    private static final List<Zulassungsregel> REGELN = List.of(Zulassungsregel.OFFEN, regel("Alter unter 25"),
            regel("Zielgruppe FRAUEN oder Hemmnis MOBILITAET"), regel("kein Berufsabschluss"));

    private final Random los;

    public Bevoelkerung(long saat) {
        this.los = new Random(saat);
    }

    public Arbeitsprofil person() {
        return new Arbeitsprofil(
                einige(3, this::wunsch),
                vielleicht(() -> eines(Anforderungsniveau.values())),
                vielleicht(() -> los.nextInt(12)),
                nachweise(3),
                vielleicht(this::ort),
                vielleicht(los::nextBoolean),
                vielleicht(() -> eines(RADIEN)),
                menge(Umfang.class, 0.6),
                los.nextBoolean(),
                vielleicht(() -> menge(Arbeitslage.class, 0.6)),
                vielleicht(this::tag),
                vielleicht(() -> eines(Sprachniveau.values())),
                vielleicht(() -> eines(Kundenkategorie.values())),
                menge(Funktionsgrenze.class, 0.07),
                eines(Ausbildungsinteresse.values()),
                selten(),
                selten(),
                selten() ? tag() : null);
    }

    public Stelle stelle() {
        return new Stelle(
                "Stelle " + los.nextInt(5),
                selten() ? eines(Stellenart.values()) : Stellenart.ARBEIT,
                einige(3, () -> eines(BERUFE)),
                vielleicht(() -> eines(Anforderungsniveau.values())),
                selten() ? gruppen() : List.of(),
                einige(3, () -> new Wunschkenntnis("Wunsch", nachweise(2))),
                menge(Umfang.class, 0.5),
                menge(Arbeitslage.class, 0.2),
                menge(Belastung.class, 0.1),
                menge(Stellenmerkmal.class, 0.1),
                vielleicht(this::ort),
                selten() ? eines(Sprachniveau.values()) : null,
                vielleicht(this::tag),
                vielleicht(() -> LocalTime.of(los.nextInt(4, 10), 15 * los.nextInt(4))));
    }

    public Profil profil() {
        return soWieErfasst(new Profil(person(), foerderprofil(), zugangsprofil()));
    }

    /** Of whom nobody asked for Hemmnisse, the admission knows none either. */
    public static Profil soWieErfasst(Profil person) {
        var zugang = person.zugang();
        return person.foerderung().hemmnisse() != null
                ? person
                : new Profil(person.arbeit(), person.foerderung(), new Zugangsprofil(zugang.geburt(),
                        zugang.kategorie(), zugang.zielgruppen(), zugang.ungeklaert(), null,
                        zugang.leistungsbezugSeit(),
                        zugang.arbeitslosSeit(), zugang.letzteBeschaeftigung(), zugang.nieBeschaeftigt(),
                        zugang.berufsabschluss(), zugang.schulabschluss(), zugang.deutsch(), zugang.nachweise(),
                        zugang.gesundheitlichEingeschraenkt(), zugang.erfolgloseMassnahmen(), zugang.einverstanden(),
                        zugang.wohnort(), zugang.kreis(), zugang.geschaeftsstelle()));
    }

    public Massnahme massnahme() {
        return new Massnahme(
                "Maßnahme " + los.nextInt(5),
                "Art " + los.nextInt(3),
                eines(REGELN),
                einige(3, () -> eines(Hemmnisart.values())),
                einige(2, () -> eines(BERUFE).substring(0, 3)),
                nachweise(1),
                woche(),
                vielleicht(this::ort),
                selten(),
                selten(),
                selten(),
                selten(),
                los.nextInt(3) * 12,
                einige(3, this::durchgang));
    }

    private Wochenpensum woche() {
        int mindestens = los.nextInt(40);
        return new Wochenpensum(vielleicht(() -> mindestens), vielleicht(() -> mindestens + los.nextInt(20)),
                los.nextBoolean());
    }

    private Durchgang durchgang() {
        var beginn = tag();
        return new Durchgang("d" + los.nextInt(1000), beginn, vielleicht(() -> beginn.plusDays(los.nextInt(300))),
                los.nextBoolean(), los.nextInt(3), los.nextInt(3), los.nextInt(3) == 0 ? staette() : null,
                vielleicht(() -> los.nextInt(3)), vielleicht(() -> 1 + los.nextInt(200)));
    }

    private Massnahme.Staette staette() {
        return new Massnahme.Staette(vielleicht(this::ort), selten(), selten(), selten());
    }

    private static Zulassungsregel regel(String text) {
        return ((Leseergebnis.Gelesen) Regelleser.lies(text)).regel();
    }

    private Foerderprofil foerderprofil() {
        return new Foerderprofil(
                vielleicht(() -> einige(3,
                        () -> new Hemmnis(eines(Hemmnisart.values()), eines(Hemmnisstand.values()),
                                1 + los.nextInt(3)))),
                einige(2,
                        () -> new FruehereMassnahme("m" + los.nextInt(9), "Bewerbung", vielleicht(this::tag),
                                vielleicht(los::nextBoolean))),
                vielleicht(los::nextBoolean),
                vielleicht(() -> los.nextInt(101)));
    }

    private Zugangsprofil zugangsprofil() {
        return new Zugangsprofil(
                vielleicht(() -> Geburtsangabe.am(tag().minusYears(los.nextInt(16, 66)))),
                vielleicht(() -> eines(Kundenkategorie.values())),
                vielleicht(() -> menge(Zielgruppe.class, 0.2)),
                menge(Zielgruppe.class, 0.1),
                menge(Hemmnisart.class, 0.1),
                vielleicht(this::tag),
                vielleicht(this::tag),
                vielleicht(this::tag),
                los.nextBoolean(),
                vielleicht(los::nextBoolean),
                vielleicht(() -> eines(Schulabschluss.values())),
                vielleicht(() -> eines(Sprachniveau.values())),
                nachweise(3),
                vielleicht(los::nextBoolean),
                vielleicht(() -> los.nextInt(4)),
                vielleicht(los::nextBoolean),
                vielleicht(this::ort),
                vielleicht(() -> "Uckermark"),
                vielleicht(() -> "Prenzlau"));
    }

    /** As it comes with the engine on the usual day, or shifted as far as a caller may, on another day. */
    public Massstab massstab(Gewichte vorgabe) {
        if (los.nextInt(3) == 0) {
            return new Massstab(vorgabe, STICHTAG);
        }
        var gewichte = List.copyOf(vorgabe.gewichte().entrySet());
        int[] punkte = gewichte.stream().mapToInt(gewicht -> gewicht.getValue().wert()).toArray();
        for (int i = 0; i < 12; i++) {
            int von = los.nextInt(punkte.length);
            int nach = los.nextInt(punkte.length);
            int hoechstens = Math.min(punkte[von] - gewichte.get(von).getValue().von(),
                    gewichte.get(nach).getValue().bis() - punkte[nach]);
            int weniger = los.nextBoolean() ? hoechstens : los.nextInt(hoechstens + 1);
            punkte[von] -= weniger;
            punkte[nach] += weniger;
        }
        var neue = new EnumMap<Kriterium, Integer>(Kriterium.class);
        for (int i = 0; i < punkte.length; i++) {
            neue.put(gewichte.get(i).getKey(), punkte[i]);
        }
        var verschoben = (Gewichte.Verschiebung.Verschoben) vorgabe.verschoben(neue);
        return new Massstab(verschoben.gewichte(), STICHTAG.plusDays(los.nextInt(900) - 300));
    }

    /** How many there are, from nobody to some hundreds. */
    public int anzahl() {
        return los.nextInt(4) == 0 ? los.nextInt(3) : los.nextInt(400);
    }

    public int zahl(int unter) {
        return los.nextInt(unter);
    }

    private Berufswunsch wunsch() {
        return new Berufswunsch("Beruf", einige(3, () -> eines(BERUFE)));
    }

    /** A known town, or somewhere around it. */
    private Punkt ort() {
        var stadt = eines(ORTE);
        return selten()
                ? new Punkt(stadt.breite() + los.nextDouble() / 2, stadt.laenge() - los.nextDouble() / 2)
                : stadt;
    }

    private LocalDate tag() {
        return STICHTAG.plusDays(los.nextInt(-30, 90));
    }

    private Set<String> nachweise(int hoechstens) {
        return new HashSet<>(einige(hoechstens, () -> eines(NACHWEISE)));
    }

    private List<Set<String>> gruppen() {
        return einige(3, () -> nachweise(2)).stream().filter(gruppe -> !gruppe.isEmpty()).toList();
    }

    private boolean selten() {
        return los.nextInt(5) == 0;
    }

    private <T> @Nullable T vielleicht(Supplier<T> wert) {
        return los.nextInt(8) == 0 ? null : wert.get();
    }

    private <T> List<T> einige(int hoechstens, Supplier<T> wert) {
        var einige = new ArrayList<T>();
        for (int i = los.nextInt(hoechstens + 1); i > 0; i--) {
            einige.add(wert.get());
        }
        return einige;
    }

    private <T> T eines(List<T> werte) {
        return werte.get(los.nextInt(werte.size()));
    }

    private <T> T eines(T[] werte) {
        return werte[los.nextInt(werte.length)];
    }

    private <E extends Enum<E>> Set<E> menge(Class<E> typ, double anteil) {
        var menge = EnumSet.noneOf(typ);
        for (var wert : typ.getEnumConstants()) {
            if (los.nextDouble() < anteil) {
                menge.add(wert);
            }
        }
        return menge;
    }
}
