package de.passgenau.api.vermittlung.bewerber;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import de.passgenau.api.fall.angaben.Bewerberangaben;
import de.passgenau.api.fall.profil.Rahmenbedingungen;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Zugangsprofil;
import org.jspecify.annotations.Nullable;

/**
 * of a person no more than her profile in the pool shows, so that an employer learns nothing else from how she ranks: no
 * place, no health, no Hemmnisse, no age, no category, and no way through work.
 */
final class Poolabbildung {

    private static final Foerderprofil NICHTS_ZU_FOERDERN = new Foerderprofil(null, List.of(), null, null);
    private static final Zugangsprofil NICHTS_DARUEBER = new Zugangsprofil(null, null, null, null, null, null, null,
            false, null, null, null, Set.of(), null, null, null, null, null, null);

    private final Wissen wissen;

    Poolabbildung(Wissen wissen) {
        this.wissen = wissen;
    }

    Profil von(Bewerberangaben bewerber, @Nullable LocalDate verfuegbarAb) {
        var codes = codes(bewerber);
        return new Profil(new Arbeitsprofil(wunsch(bewerber.zielberuf()), null, null, codes, null, null, null,
                Stundenumfang.von(bewerber.stundenVon(), bewerber.stundenBis()), false,
                Arbeitsabbildung.lagen(new Rahmenbedingungen.Arbeitslagen(bewerber.schicht(), bewerber.nacht(),
                        bewerber.wochenende())),
                verfuegbarAb, Nachweiskunde.deutsch(codes), null, Set.of(), Ausbildungsinteresse.ERSTAUSBILDUNG_FEHLT,
                false, false, null), NICHTS_ZU_FOERDERN, NICHTS_DARUEBER);
    }

    private List<Berufswunsch> wunsch(@Nullable String zielberuf) {
        return zielberuf == null
                ? List.of()
                : List.of(new Berufswunsch(wissen.titel(zielberuf), wissen.gattungen(zielberuf)));
    }

    private Set<String> codes(Bewerberangaben bewerber) {
        var codes = new TreeSet<>(wissen.kenntnisse().nachweise(bewerber.kenntnisse(), wissen.stichtag()));
        bewerber.nachweise().stream().filter(Nachweiskunde::istCode).forEach(codes::add);
        return wissen.kenntnisse().mitEingeschlossenen(codes);
    }
}
