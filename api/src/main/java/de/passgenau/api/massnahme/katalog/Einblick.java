package de.passgenau.api.massnahme.katalog;

import java.util.List;
import java.util.Set;

import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.massnahme.Fassung;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.steckbrief.Feldaenderung;
import de.passgenau.catalogue.steckbrief.Foerderung;
import de.passgenau.catalogue.steckbrief.Steckbrief;

/** How much of a Maßnahme somebody sees: a Träger of those of others neither drafts nor money, contracts and results. */
public record Einblick(Massnahme massnahme, boolean ganz) {

    private static final Set<String> INTERN = Set.of("foerderung.kosten", "foerderung.kofinanzierung",
            "foerderung.vertragsnummer", "ergebnisse");

    public static Einblick in(Massnahme massnahme, Anrufer anrufer) {
        return new Einblick(massnahme,
                !anrufer.hat(Rolle.TRAEGER) || massnahme.traeger().wert().equals(anrufer.traegerId()));
    }

    public Steckbrief steckbrief() {
        return steckbrief(massnahme.steckbrief());
    }

    Steckbrief steckbrief(Steckbrief ganzer) {
        if (ganz) {
            return ganzer;
        }
        var foerderung = ganzer.foerderung();
        return new Steckbrief(ganzer.titel(), ganzer.art(), ganzer.instrument(), ganzer.beteiligte(),
                ganzer.beschreibung(), ganzer.zielpersonen(), ganzer.wirkung(), ganzer.ablauf(), ganzer.gebiet(),
                ganzer.ausstattung(),
                new Foerderung(foerderung.rechtsgrundlagen(), foerderung.umsetzung(), null, List.of(),
                        foerderung.zulassung(), null),
                ganzer.zugang(), List.of());
    }

    /** The oldest first; somebody else's are there once they were published. */
    List<Fassung> fassungen() {
        return massnahme.fassungen().alle().stream().filter(eine -> ganz || eine.freigegeben()).toList();
    }

    List<Feldaenderung> ohneInternes(List<Feldaenderung> aenderungen) {
        return ganz
                ? aenderungen
                : aenderungen.stream().filter(eine -> !INTERN.contains(eine.feld())).toList();
    }

    List<Feldaenderung> offene() {
        return ganz ? massnahme.offeneAenderungen() : List.of();
    }
}
