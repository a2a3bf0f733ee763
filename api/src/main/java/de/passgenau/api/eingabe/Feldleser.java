package de.passgenau.api.eingabe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/**
 * Reads a group of an input on top of what is there: what is absent stays, what is null is cleared. Everything wrong is
 * noted under the path of its field, and never reaches a constructor.
 */
public final class Feldleser {

    private static final int EINTRAEGE = 50;
    private static final int ZEILE = 300;

    private final Pruefung pruefung;
    private final String pfad;

    public Feldleser(Pruefung pruefung, String pfad) {
        this.pruefung = pruefung;
        this.pfad = pfad;
    }

    public Pruefung pruefung() {
        return pruefung;
    }

    public String pfad(String feld) {
        return pfad + '.' + feld;
    }

    public Feldleser gruppe(String feld) {
        return new Feldleser(pruefung, pfad(feld));
    }

    /** One line of up to 300 characters. */
    public @Nullable String text(String feld, @Nullable String wert) {
        return pruefung.text(pfad(feld), wert, ZEILE);
    }

    public @Nullable String text(String feld, ArgumentValue<String> wunsch, @Nullable String bisher) {
        return wunsch.isOmitted() ? bisher : text(feld, wunsch.value());
    }

    /** What stands at this place itself: one line of up to 300 characters. */
    public @Nullable String zeile(@Nullable String wert) {
        return pruefung.text(pfad, wert, ZEILE);
    }

    /** Notes that something is wrong with what stands at this place itself. */
    public void meldeHier(String satz, Object... angaben) {
        pruefung.melde(pfad, Eingabefehlercode.UNGUELTIG, satz, angaben);
    }

    /** The text, or a dash after its absence was noted. */
    public String pflichttext(String feld, @Nullable String wert) {
        var text = pruefung.pflichttext(pfad(feld), wert, 1, ZEILE);
        return text.isBlank() ? "-" : text;
    }

    /** Up to 50 lines of up to 300 characters each. */
    public List<String> zeilen(String feld, ArgumentValue<List<String>> wunsch, List<String> bisher) {
        return liste(feld, wunsch, bisher, (leser, zeile) -> Optional.ofNullable(leser.pruefung.text(leser.pfad, zeile,
                ZEILE)));
    }

    /** @param lies reads one entry, which is left out if nothing can be made of it */
    public <E, T> List<T> liste(String feld, ArgumentValue<List<E>> wunsch, List<T> bisher,
            BiFunction<Feldleser, E, Optional<T>> lies) {
        if (wunsch.isOmitted()) {
            return bisher;
        }
        var eintraege = wunsch.asOptional().orElseGet(List::of);
        if (eintraege.size() > EINTRAEGE) {
            melde(feld, "zu-viele", EINTRAEGE);
            return bisher;
        }
        var gelesen = new ArrayList<T>();
        for (int i = 0; i < eintraege.size(); i++) {
            lies.apply(gruppe(feld + '.' + i), eintraege.get(i)).ifPresent(gelesen::add);
        }
        return List.copyOf(gelesen);
    }

    public <T> List<T> werte(ArgumentValue<List<T>> wunsch, List<T> bisher) {
        return wunsch.isOmitted() ? bisher : wunsch.asOptional().orElseGet(List::of);
    }

    public boolean ja(ArgumentValue<Boolean> wunsch, boolean bisher) {
        return wunsch.isOmitted() ? bisher : Boolean.TRUE.equals(wunsch.value());
    }

    public @Nullable Integer zahl(String feld, ArgumentValue<Integer> wunsch, @Nullable Integer bisher,
            Spanne erlaubt) {
        return zahl(feld, Abbildung.nach(wunsch, bisher), erlaubt);
    }

    /** The number, or none after it was noted that it lies outside. */
    public @Nullable Integer zahl(String feld, @Nullable Integer wert, Spanne erlaubt) {
        if (wert == null || wert >= erlaubt.von() && wert <= erlaubt.bis()) {
            return wert;
        }
        melde(feld, "katalog.zahl", erlaubt.von(), erlaubt.bis(), wert);
        return null;
    }

    public void melde(String feld, String satz, Object... angaben) {
        pruefung.melde(pfad(feld), Eingabefehlercode.UNGUELTIG, satz, angaben);
    }

    /** Both ends included. */
    public record Spanne(int von, int bis) {}
}
