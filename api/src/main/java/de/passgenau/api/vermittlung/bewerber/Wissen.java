package de.passgenau.api.vermittlung.bewerber;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import de.passgenau.api.vermittlung.bewerber.Wohnortkunde.Wohnort;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.matching.beruf.Beruf;
import de.passgenau.matching.beruf.Berufsverzeichnis;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import de.passgenau.matching.ort.Ortsverzeichnis;

/** What turns words and codes of a case into those of the engine, on one day. */
final class Wissen {

    private static final Pattern GATTUNG = Pattern.compile("(?!00)\\d{4}[1-4]");

    private final Berufsverzeichnis berufe;
    private final Kenntnisverzeichnis kenntnisse;
    private final Wohnortkunde wohnorte;
    private final LocalDate stichtag;

    Wissen(Berufsverzeichnis berufe, Kenntnisverzeichnis kenntnisse, Ortsverzeichnis orte, LocalDate stichtag) {
        this.berufe = berufe;
        this.kenntnisse = kenntnisse;
        this.wohnorte = new Wohnortkunde(orte);
        this.stichtag = stichtag;
    }

    Kenntnisverzeichnis kenntnisse() {
        return kenntnisse;
    }

    LocalDate stichtag() {
        return stichtag;
    }

    static boolean istGattung(String kldb) {
        return GATTUNG.matcher(kldb).matches();
    }

    /** The official title, or the code itself where the directory has none; never the words of the case. */
    String titel(String kldb) {
        return berufe.beruf(kldb).map(Beruf::titel).orElse(kldb);
    }

    List<String> gattungen(String kldb) {
        return istGattung(kldb) ? List.of(kldb) : List.of();
    }

    Optional<Wohnort> wohnort(Anschrift anschrift) {
        return wohnorte.von(anschrift);
    }
}
