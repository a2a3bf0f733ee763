package de.passgenau.matching.last;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Funktionsgrenze;
import de.passgenau.matching.profil.Geburtsangabe;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisstand;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import de.passgenau.matching.profil.Zugangsprofil;
import org.jspecify.annotations.Nullable;

/** People who look for work, each made from its number alone, so that millions need no memory. */
public final class Bevoelkerung {

    /** The day on which everything is looked at. */
    public static final LocalDate STICHTAG = LocalDate.of(2026, 9, 1);

    private static final int ERSTE_ID = 10_000_000;
    private static final int MEISTE_HEMMNISSE = 6;
    private static final int NIE_GEFRAGT = 3;
    private static final Verteilung<Integer> RADIEN = Verteilung.von(Map.entry(5, 3),
            Map.entry(10, 9),
            Map.entry(15, 13),
            Map.entry(20, 21),
            Map.entry(25, 14),
            Map.entry(30, 19),
            Map.entry(40, 8),
            Map.entry(50, 9),
            Map.entry(60, 4));
    private static final Verteilung<Set<Umfang>> UMFAENGE = Verteilung.von(Map.entry(Set.of(Umfang.VOLLZEIT), 45),
            Map.entry(Set.of(Umfang.VOLLZEIT, Umfang.TEILZEIT), 22),
            Map.entry(Set.of(Umfang.TEILZEIT), 17),
            Map.entry(Set.of(Umfang.TEILZEIT, Umfang.MINIJOB), 7),
            Map.entry(Set.of(Umfang.MINIJOB), 4),
            Map.entry(Set.of(Umfang.values()), 2),
            Map.entry(Set.<Umfang>of(), 3));
    private static final Verteilung<Kundenkategorie> KATEGORIEN = Verteilung.von(Map.entry(Kundenkategorie.A, 8),
            Map.entry(Kundenkategorie.B, 19),
            Map.entry(Kundenkategorie.C, 23),
            Map.entry(Kundenkategorie.D, 25),
            Map.entry(Kundenkategorie.E, 15),
            Map.entry(Kundenkategorie.S, 3),
            Map.entry(Kundenkategorie.X, 4),
            Map.entry(Kundenkategorie.Y, 2),
            Map.entry(Kundenkategorie.Z, 1));
    private static final Verteilung<Sprachniveau> DEUTSCH = Verteilung.von(Map.entry(Sprachniveau.A1, 5),
            Map.entry(Sprachniveau.A2, 12),
            Map.entry(Sprachniveau.B1, 20),
            Map.entry(Sprachniveau.B2, 18),
            Map.entry(Sprachniveau.C1, 18),
            Map.entry(Sprachniveau.C2, 27));
    private static final List<Funktionsgrenze> GRENZEN = List.of(Funktionsgrenze.values());

    private final long saat;
    private final Verteilung<Siedlung> siedlungen;

    public Bevoelkerung(long saat, Gebiet gebiet) {
        this.saat = saat;
        this.siedlungen = siedlungen(gebiet);
    }

    static Verteilung<Siedlung> siedlungen(Gebiet gebiet) {
        var orte = switch (gebiet) {
            case JOBCENTER -> Siedlung.eineStadt();
            case DEUTSCHLAND -> Siedlung.deutschland();
        };
        return Verteilung.von(orte, Siedlung::gewicht);
    }

    /** In the order of the numbers up to ninety million. */
    public static String id(int nummer) {
        return "p" + (ERSTE_ID + nummer);
    }

    /** The number of this id. */
    public static int nummer(String id) {
        return Integer.parseInt(id.substring(1)) - ERSTE_ID;
    }

    /** One of ten equally large offices. */
    public static String geschaeftsstelle(int nummer) {
        return "gs" + Wuerfel.fuer(10, nummer).unter(10);
    }

    public Profil profil(int nummer) {
        var arbeit = arbeitsprofil(nummer);
        var wuerfel = Wuerfel.fuer(saat + 1, nummer);
        var hemmnisse = hemmnisse(Wuerfel.fuer(saat + 2, nummer));
        var foerderung = new Foerderprofil(hemmnisse, List.of(), wuerfel.trifft(20), null);
        var zugang = new Zugangsprofil(Geburtsangabe.vonAlter(18 + wuerfel.unter(47), STICHTAG), arbeit.kategorie(),
                Set.of(), foerderung.offeneArten().collect(Collectors.toSet()), tageVorher(wuerfel),
                tageVorher(wuerfel), null, wuerfel.trifft(10),
                arbeit.qualifikation() != Anforderungsniveau.HELFER, null, arbeit.deutsch(), arbeit.nachweise(),
                !arbeit.grenzen().isEmpty(), wuerfel.unter(4), true, arbeit.wohnort(), null,
                geschaeftsstelle(nummer));
        return new Profil(arbeit, foerderung, zugang);
    }

    /** None to six, the first ones being those that many have. */
    private static List<Hemmnis> hemmnisse(Wuerfel wuerfel) {
        var arten = Hemmnisart.values();
        return IntStream.range(0, wuerfel.unter(MEISTE_HEMMNISSE + 1))
                .mapToObj(i -> new Hemmnis(arten[Math.min(wuerfel.unter(arten.length), wuerfel.unter(arten.length))],
                        wuerfel.trifft(30) ? Hemmnisstand.ERFOLGREICH_ERLEDIGT : Hemmnisstand.IN_BEARBEITUNG,
                        1 + wuerfel.unter(4)))
                .toList();
    }

    private static LocalDate tageVorher(Wuerfel wuerfel) {
        return STICHTAG.minusDays(wuerfel.unter(3000));
    }

    public Arbeitsprofil arbeitsprofil(int nummer) {
        var wuerfel = Wuerfel.fuer(saat, nummer);
        var taetigkeit = Taetigkeit.gesucht(wuerfel);
        var ausbildung = ausbildung(wuerfel);
        var erfahrung = wuerfel.trifft(10) ? null : Integer.valueOf((int) (Math.abs(wuerfel.glocke()) * 8));
        var nachweise = nachweise(wuerfel, taetigkeit, erfahrung);
        var pkw = nachweise.contains("FUEHRERSCHEIN_B") ? wuerfel.trifft(62) : Boolean.FALSE;
        return new Arbeitsprofil(wuensche(wuerfel, taetigkeit),
                oderNull(wuerfel, qualifikation(wuerfel, taetigkeit)), erfahrung, nachweise,
                wuerfel.unter(500) == 0 ? null : siedlungen.eines(wuerfel).punkt(wuerfel), oderNull(wuerfel, pkw),
                wuerfel.unter(50) == 0 ? null : RADIEN.eines(wuerfel), UMFAENGE.eines(wuerfel), wuerfel.trifft(8),
                wuerfel.trifft(8) ? null : lagen(wuerfel, taetigkeit), verfuegbarAb(wuerfel),
                oderNull(wuerfel, DEUTSCH.eines(wuerfel)), oderNull(wuerfel, KATEGORIEN.eines(wuerfel)),
                grenzen(wuerfel), ausbildung, wuerfel.trifft(9), !pkw && wuerfel.trifft(18),
                wuerfel.unter(70) == 0 ? STICHTAG.plusDays(1 + wuerfel.unter(1000)) : null);
    }

    private static <T> @Nullable T oderNull(Wuerfel wuerfel, T wert) {
        return wuerfel.trifft(NIE_GEFRAGT) ? null : wert;
    }

    private static List<Berufswunsch> wuensche(Wuerfel wuerfel, Taetigkeit ziel) {
        if (wuerfel.unter(60) == 0) {
            return List.of();
        }
        var wuensche = new ArrayList<Berufswunsch>();
        wuensche.add(wuerfel.trifft(10) ? wunsch(ziel, ziel.nachbar(wuerfel)) : wunsch(ziel));
        for (int i = wuerfel.unter(3); i > 0; i--) {
            wuensche.add(wunsch(wuerfel.trifft(60) ? ziel.nachbar(wuerfel) : Taetigkeit.gesucht(wuerfel)));
        }
        return wuensche;
    }

    private static Berufswunsch wunsch(Taetigkeit... taetigkeiten) {
        var kldb = List.of(taetigkeiten).stream().map(Taetigkeit::kldb).distinct().toList();
        return new Berufswunsch(kldb.getFirst(), kldb);
    }

    private static Anforderungsniveau qualifikation(Wuerfel wuerfel, Taetigkeit taetigkeit) {
        var niveau = taetigkeit.niveau();
        if (niveau == Anforderungsniveau.HELFER) {
            return wuerfel.trifft(78) ? niveau : Anforderungsniveau.FACHKRAFT;
        }
        return wuerfel.trifft(75) ? niveau : Anforderungsniveau.HELFER;
    }

    private static Set<String> nachweise(Wuerfel wuerfel, Taetigkeit taetigkeit, @Nullable Integer erfahrung) {
        var nachweise = new TreeSet<String>();
        boolean faehrtLkw = taetigkeit.feld() == Berufsfeld.VERKEHR && wuerfel.trifft(35);
        if (faehrtLkw) {
            nachweise.addAll(List.of("FUEHRERSCHEIN_CE", "FUEHRERSCHEIN_C", "FUEHRERSCHEIN_T", "MODUL_95"));
        }
        if (faehrtLkw || wuerfel.trifft(48)) {
            nachweise.add("FUEHRERSCHEIN_B");
        }
        if (taetigkeit.feld().vorhanden(wuerfel)) {
            nachweise.add(taetigkeit.feld().nachweis());
        }
        if (erfahrung != null && erfahrung > 1) {
            nachweise.add("ERFAHRUNG_" + taetigkeit.feld());
        }
        schule(wuerfel.unter(100), nachweise);
        if (wuerfel.trifft(25)) {
            nachweise.add(wuerfel.trifft(35) ? "FOERDERFAEHIG_16I" : "FOERDERFAEHIG_16E");
        }
        return nachweise;
    }

    private static void schule(int prozent, Set<String> nachweise) {
        if (prozent < 75) {
            nachweise.add("SCHULABSCHLUSS_BBR");
        }
        if (prozent < 40) {
            nachweise.add("SCHULABSCHLUSS_MSR");
        }
        if (prozent < 14) {
            nachweise.add("SCHULABSCHLUSS_ABITUR");
        }
    }

    private static Set<Arbeitslage> lagen(Wuerfel wuerfel, Taetigkeit taetigkeit) {
        var lagen = taetigkeit.feld().lagen(wuerfel);
        if (wuerfel.trifft(30)) {
            lagen.add(Arbeitslage.SCHICHT);
        }
        return lagen;
    }

    private static @Nullable LocalDate verfuegbarAb(Wuerfel wuerfel) {
        int prozent = wuerfel.unter(100);
        if (prozent < 5) {
            return null;
        }
        return prozent < 78 ? STICHTAG.minusDays(wuerfel.unter(200)) : STICHTAG.plusDays(wuerfel.unter(120));
    }

    private static Set<Funktionsgrenze> grenzen(Wuerfel wuerfel) {
        var grenzen = EnumSet.noneOf(Funktionsgrenze.class);
        if (wuerfel.trifft(24)) {
            for (int i = wuerfel.unter(3); i >= 0; i--) {
                grenzen.add(GRENZEN.get(wuerfel.unter(GRENZEN.size())));
            }
        }
        return grenzen;
    }

    private static Ausbildungsinteresse ausbildung(Wuerfel wuerfel) {
        int prozent = wuerfel.unter(100);
        if (prozent < 6) {
            return Ausbildungsinteresse.GEWUENSCHT;
        }
        return prozent < 36 ? Ausbildungsinteresse.ERSTAUSBILDUNG_FEHLT : Ausbildungsinteresse.KEINES;
    }
}
