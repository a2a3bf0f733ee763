package de.passgenau.api.fall.verlauf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.eintrag.Eintraege;
import de.passgenau.api.fall.eintrag.Sicht;

/** Who was in charge of a case one after the other, and when work on it went on. */
public record Fallfuehrung(List<Ueberleitung> ueberleitungen, List<Phasenwechsel> phasen) {

    public Fallfuehrung {
        ueberleitungen = List.copyOf(ueberleitungen);
        phasen = List.copyOf(phasen);
    }

    public static Fallfuehrung neu() {
        return new Fallfuehrung(List.of(), List.of());
    }

    Fallfuehrung mit(Ueberleitung neue) {
        return new Fallfuehrung(Eintraege.mit(ueberleitungen, neue), phasen);
    }

    Fallfuehrung mit(Phasenwechsel neuer) {
        return new Fallfuehrung(ueberleitungen, Eintraege.mit(phasen, neuer));
    }

    Fallfuehrung in(Sicht sicht) {
        return new Fallfuehrung(sicht.auf(ueberleitungen), sicht.auf(phasen));
    }

    public Optional<Ueberleitung> letzteUeberleitung() {
        return ueberleitungen.isEmpty() ? Optional.empty() : Optional.of(ueberleitungen.getLast());
    }

    /** The last time that it went to another kind of Fallmanagement. */
    public Optional<Ueberleitung> letzterArtwechsel() {
        return ueberleitungen.stream().filter(Ueberleitung::wechseltArt).reduce((frueher, spaeter) -> spaeter);
    }

    /** Since when this kind of Fallmanagement is in charge, whoever it was; empty if the case was never handed over. */
    public Optional<LocalDate> gefuehrtSeit() {
        return letzterArtwechsel().map(Ueberleitung::tag);
    }

    /** Who is in charge, if that was another one and this came after it: whoever a new handover names. */
    public Zustaendigkeit zustaendigkeit(Zustaendigkeit bisher, Fallfuehrung davor) {
        return letzteUeberleitung()
                .filter(eine -> !davor.letzteUeberleitung().equals(Optional.of(eine)))
                .map(eine -> new Zustaendigkeit(
                        Objects.requireNonNullElse(eine.geschaeftsstelle(), bisher.geschaeftsstelle()),
                        eine.empfaenger()))
                .orElse(bisher);
    }

    /** The last time that the FM arbeitsmarktnah gave the case back (T-02). */
    public Optional<Ueberleitung> letzteRueckgabe() {
        return ueberleitungen.stream().filter(Ueberleitung::istRueckgabe).reduce((frueher, spaeter) -> spaeter);
    }

    public Optional<Phasenwechsel> letzterWechsel() {
        return phasen.isEmpty() ? Optional.empty() : Optional.of(phasen.getLast());
    }

    public boolean istOffen() {
        return letzterWechsel().map(wechsel -> !wechsel.istAbschluss()).orElse(true);
    }
}
