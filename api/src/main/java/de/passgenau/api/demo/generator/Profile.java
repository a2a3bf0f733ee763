package de.passgenau.api.demo.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import de.passgenau.api.demo.generator.Taetigkeiten.Taetigkeit;
import de.passgenau.api.demo.landkreis.Fall.Hemmnis;
import de.passgenau.api.demo.landkreis.Profil;
import de.passgenau.api.demo.landkreis.Profil.Arbeitszeit;
import org.jspecify.annotations.Nullable;

/** What somebody wants and can do, as it follows from the situation and the Hemmnisse. */
final class Profile {

    private static final List<String> SPRACHEN = List.of("SPRACHE_A1", "SPRACHE_A2", "SPRACHE_A2", "SPRACHE_B1",
            "SPRACHE_B1", "SPRACHE_B2", "SPRACHE_C1");
    private static final List<String> KOERPERLICH = List.of("KEIN_SCHWERES_HEBEN", "KEINE_HOEHENARBEIT", "KEIN_STAUB",
            "KEINE_HAUTBELASTUNG", "KEINE_STEHENDE_TAETIGKEIT", "UEBERWIEGEND_SITZEND", "KEINE_NAESSE_KAELTE");
    private static final List<String> SEELISCH = List.of("KEIN_ZEITDRUCK", "KEIN_LAERM", "KEIN_KUNDENKONTAKT",
            "KEINE_NACHTARBEIT");
    private static final List<String> SUCHT = List.of("KEIN_FAHREN", "KEINE_HOEHENARBEIT", "KEINE_MASCHINEN");

    private final LocalDate stichtag;
    private final Taetigkeiten taetigkeiten;
    private final Anteile anteile;

    Profile(LocalDate stichtag, Taetigkeiten taetigkeiten, Anteile anteile) {
        this.stichtag = stichtag;
        this.taetigkeiten = taetigkeiten;
        this.anteile = anteile;
    }

    Profil von(Lage lage, List<Hemmnis> hemmnisse, Zufall zufall) {
        boolean ausbildungswunsch = lage.schueler() || lage.alter() < 25 && !lage.gelernt() && zufall.promille(450);
        var beruf = ausbildungswunsch
                ? taetigkeiten.ausbildungsberuf(zufall)
                : taetigkeiten.zielberuf(zufall, lage.gelernt());
        var alternativen = zufall.einige(taetigkeiten.verwandte(beruf), zufall.zwischen(0, 2))
                .stream()
                .map(Taetigkeit::kldb)
                .toList();
        boolean lange = lage.bg().seit().isBefore(stichtag.minusYears(2)) && lage.alter() >= 25;
        var von = stichtag.minusDays(zufall.zwischen(0, 170));
        return new Profil(beruf.kldb(), alternativen, kenntnisse(lage, beruf, zufall), nachweise(lage, beruf, zufall),
                auto(lage, zufall), umkreis(lage, zufall), arbeitszeit(lage, zufall),
                kinderbetreuung(lage, hemmnisse, zufall), einschraenkungen(hemmnisse, zufall), ausbildungswunsch,
                lange && anteile.trifft(zufall, "LANGZEITBEZUG"),
                lage.bg().seit().isBefore(stichtag.minusYears(6)) && lage.alter() >= 25, von, von.plusMonths(6));
    }

    private static List<String> kenntnisse(Lage lage, Taetigkeit beruf, Zufall zufall) {
        return lage.schueler() ? List.of() : zufall.einige(beruf.kenntnisse(), zufall.zwischen(0, 2));
    }

    private static List<String> nachweise(Lage lage, Taetigkeit beruf, Zufall zufall) {
        Set<String> nachweise = new LinkedHashSet<>();
        nachweise.add(lage.mitglied().zugewandert() ? zufall.aus(SPRACHEN) : "SPRACHE_C2");
        if (!lage.schulabschluss().isEmpty()) {
            nachweise.add("SCHULABSCHLUSS_" + lage.schulabschluss());
        }
        if (lage.fuehrerschein()) {
            nachweise.add("FUEHRERSCHEIN_B");
        }
        for (var code : beruf.muss()) {
            if (traegtBei(code, lage) && zufall.promille(code.startsWith("AUSBILDUNG_") ? 900 : 650)) {
                nachweise.add(code);
            }
        }
        beruf.erwuenscht().stream().filter(c -> traegtBei(c, lage) && zufall.promille(250)).forEach(nachweise::add);
        return List.copyOf(nachweise);
    }

    /** Whether somebody in this situation may have it; language is drawn separately. */
    private static boolean traegtBei(String code, Lage lage) {
        if (code.startsWith("AUSBILDUNG_")) {
            return lage.gelernt();
        }
        return lage.alter() >= 18 && !code.startsWith("SPRACHE_")
                && (!code.startsWith("FUEHRERSCHEIN_") || lage.fuehrerschein());
    }

    private @Nullable Boolean auto(Lage lage, Zufall zufall) {
        return anteile.trifft(zufall, "NIE_GEFRAGT") ? null : Boolean.valueOf(lage.auto());
    }

    private static int umkreis(Lage lage, Zufall zufall) {
        return 5 * (lage.auto() ? zufall.zwischen(4, 12) : zufall.zwischen(1, 5));
    }

    private Arbeitszeit arbeitszeit(Lage lage, Zufall zufall) {
        boolean kind = lage.mitKindUnter(14, stichtag);
        int bis = lage.alleinerziehend() && kind
                ? 5 * zufall.zwischen(3, 6)
                : kind && zufall.promille(400) ? 5 * zufall.zwischen(4, 7) : zufall.promille(820) ? 40 : 20;
        return new Arbeitszeit(Math.max(10, bis - 5 * zufall.zwischen(0, 3)), bis, ja(zufall, kind ? 120 : 600),
                ja(zufall, kind ? 30 : 300), ja(zufall, kind ? 200 : 650));
    }

    private @Nullable Boolean ja(Zufall zufall, int promille) {
        boolean antwort = zufall.promille(promille);
        return anteile.trifft(zufall, "NIE_GEFRAGT") ? null : Boolean.valueOf(antwort);
    }

    private @Nullable String kinderbetreuung(Lage lage, List<Hemmnis> hemmnisse, Zufall zufall) {
        if (!lage.mitKindUnter(14, stichtag)) {
            return null;
        }
        return hat(hemmnisse, "KINDERBETREUUNG") ? zufall.aus(List.of("FEHLT", "TEILWEISE")) : "GESICHERT";
    }

    private static List<String> einschraenkungen(List<Hemmnis> hemmnisse, Zufall zufall) {
        Set<String> grenzen = new LinkedHashSet<>();
        if (hat(hemmnisse, "GESUNDHEIT_KOERPERLICH")) {
            grenzen.addAll(zufall.einige(KOERPERLICH, zufall.zwischen(1, 2)));
        }
        if (hat(hemmnisse, "GESUNDHEIT_PSYCHISCH")) {
            grenzen.addAll(zufall.einige(SEELISCH, zufall.zwischen(1, 2)));
        }
        if (hat(hemmnisse, "SUCHT")) {
            grenzen.addAll(SUCHT);
        }
        if (hat(hemmnisse, "BELASTBARKEIT")) {
            grenzen.add("KEINE_SCHICHTARBEIT");
        }
        return new ArrayList<>(grenzen);
    }

    private static boolean hat(List<Hemmnis> hemmnisse, String code) {
        return hemmnisse.stream().anyMatch(hemmnis -> hemmnis.code().equals(code) && hemmnis.offen());
    }
}
