package de.passgenau.api.fall.verlauf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.fall.eintrag.Eintraege;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Sicht;

/** All appointments in the order of their days, and what became of each. */
public record Termine(List<Termin> alle, List<Terminwechsel> wechsel) {

    public Termine {
        alle = alle.stream().sorted(Comparator.comparing(Termin::beginn)).toList();
        wechsel = List.copyOf(wechsel);
    }

    public static Termine keine() {
        return new Termine(List.of(), List.of());
    }

    Termine mit(Termin neuer) {
        return new Termine(Eintraege.mit(alle, neuer), wechsel);
    }

    Termine mit(Terminwechsel neuer) {
        return new Termine(alle, Eintraege.mit(wechsel, neuer));
    }

    Termine in(Sicht sicht) {
        return new Termine(sicht.auf(alle), sicht.auf(wechsel));
    }

    public Optional<Termin> termin(EintragId id) {
        return Eintraege.finde(alle, id);
    }

    /** Empty as long as it is only agreed on. */
    public Optional<Terminstand> stand(EintragId id) {
        return ausgang(id).map(Terminwechsel::stand);
    }

    /** What says what became of it; empty as long as it is only agreed on. */
    public Optional<Terminwechsel> ausgang(EintragId id) {
        return wechsel.stream().filter(einer -> einer.termin().equals(id)).findFirst();
    }

    /** Each time that the person did not come although she had to, and without a good reason, by day (§ 7b SGB II). */
    public List<Termin> meldeversaeumnisse() {
        return alle.stream()
                .filter(termin -> termin.einladung() instanceof Einladung(var _, var _, var gefordert) && gefordert)
                .filter(termin -> stand(termin.id())
                        .filter(stand -> stand instanceof Terminstand.Versaeumt(var grund) && grund == null)
                        .isPresent())
                .toList();
    }

    public List<Termin> offene() {
        return alle.stream().filter(termin -> stand(termin.id()).isEmpty()).toList();
    }
}
