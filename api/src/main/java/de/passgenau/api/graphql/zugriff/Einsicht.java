package de.passgenau.api.graphql.zugriff;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import de.passgenau.api.security.Anrufer;
import org.jspecify.annotations.Nullable;

/**
 * One root field of an operation as it looks at data: for whom, what for, and what it has shown. A controller method
 * takes it as an argument.
 */
public final class Einsicht {

    private final Anrufer anrufer;
    private final String feld;
    private final @Nullable Zweck zweck;
    private final Einsichten alle;

    Einsicht(Anrufer anrufer, String feld, @Nullable Zweck zweck, Einsichten alle) {
        this.anrufer = anrufer;
        this.feld = feld;
        this.zweck = zweck;
        this.alle = alle;
    }

    /** For what is done on somebody's behalf while nobody asks; whoever does it writes down what was shown. */
    public static Einsicht imHintergrund(Anrufer anrufer, String feld, Zweck zweck) {
        return new Einsicht(anrufer, feld, zweck, new Einsichten(zweck));
    }

    public Anrufer anrufer() {
        return anrufer;
    }

    public String feld() {
        return feld;
    }

    /** What for; a field that shows persons has a purpose for every role, or shows nothing. */
    public Zweck zweck() {
        if (zweck == null) {
            throw new IllegalStateException("The field " + feld + " shows persons without saying what for");
        }
        return zweck;
    }

    /** To be called with whatever is about to be shown; what is not about persons doesn't matter. */
    public <A> A zeige(A objekt) {
        zeige(List.of(objekt));
        return objekt;
    }

    public <C extends Collection<?>> C zeige(C objekte) {
        var bezuege = objekte.stream()
                .filter(Geschuetzt.class::isInstance)
                .map(objekt -> ((Geschuetzt) objekt).bezug())
                .collect(Collectors.toSet());
        if (!bezuege.isEmpty()) {
            alle.notiere(feld, zweck(), bezuege);
        }
        return objekte;
    }

    /** Hands over what was shown and nobody has written down yet. */
    public List<Gesehen> abholen() {
        return alle.abholen();
    }
}
