package de.passgenau.api.fall.verlauf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.fall.eintrag.Eintraege;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Sicht;

/** All contacts, what the person was told in them, and the Einstiegsberatungen; each only ever added to. */
public record Gespraeche(
        List<Kontakt> kontakte,
        List<Belehrung> belehrungen,
        List<Einstiegsberatung> einstiegsberatungen) {

    public Gespraeche {
        kontakte = kontakte.stream().sorted(Comparator.comparing(Kontakt::tag)).toList();
        belehrungen = List.copyOf(belehrungen);
        einstiegsberatungen = List.copyOf(einstiegsberatungen);
    }

    public static Gespraeche keine() {
        return new Gespraeche(List.of(), List.of(), List.of());
    }

    Gespraeche mit(Kontakt neuer) {
        return new Gespraeche(Eintraege.mit(kontakte, neuer), belehrungen, einstiegsberatungen);
    }

    Gespraeche mit(Belehrung neue) {
        return new Gespraeche(kontakte, Eintraege.mit(belehrungen, neue), einstiegsberatungen);
    }

    Gespraeche mit(Einstiegsberatung neue) {
        return new Gespraeche(kontakte, belehrungen, Eintraege.mit(einstiegsberatungen, neue));
    }

    Gespraeche in(Sicht sicht) {
        return new Gespraeche(sicht.auf(kontakte), sicht.auf(belehrungen), sicht.auf(einstiegsberatungen));
    }

    public Optional<Kontakt> kontakt(EintragId id) {
        return Eintraege.finde(kontakte, id);
    }

    public boolean kontaktSeit(Kontakt.Art art, LocalDate tag) {
        return kontakte.stream().anyMatch(einer -> einer.art() == art && !einer.tag().isBefore(tag));
    }

    /** Whether all was said once more after this day. */
    public boolean vollBelehrtNach(LocalDate tag) {
        return belehrungen.stream()
                .anyMatch(eine -> eine.umfang() == Belehrung.Umfang.VOLLSTAENDIG && eine.tag().isAfter(tag));
    }

    public Optional<Einstiegsberatung> letzteEinstiegsberatung() {
        return einstiegsberatungen.stream().max(Comparator.comparing(Einstiegsberatung::tag));
    }
}
