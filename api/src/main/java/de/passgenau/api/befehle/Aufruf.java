package de.passgenau.api.befehle;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

import org.bson.Document;

/** One call of a command: its options, the environment, and where its words go. */
public final class Aufruf {

    static final String JSON = "json";

    private final Map<String, String> optionen;
    private final Map<String, String> umgebung;
    private final PrintStream aus;
    private final PrintStream fehler;

    public Aufruf(Map<String, String> optionen, Map<String, String> umgebung, PrintStream aus, PrintStream fehler) {
        this.optionen = Map.copyOf(optionen);
        this.umgebung = Map.copyOf(umgebung);
        this.aus = aus;
        this.fehler = fehler;
    }

    public boolean hat(String schalter) {
        return optionen.containsKey(schalter);
    }

    public Optional<String> wert(String option) {
        return Optional.ofNullable(optionen.get(option));
    }

    /** The option, otherwise the environment variable; an empty one counts as absent. */
    public Optional<String> wert(String option, String variable) {
        return wert(option).or(() -> umgebung(variable)).filter(wert -> !wert.isBlank());
    }

    /** The environment variable alone, as for secrets; an empty one counts as absent. */
    public Optional<String> umgebung(String variable) {
        return Optional.ofNullable(umgebung.get(variable)).filter(wert -> !wert.isBlank());
    }

    /** Progress, for people; on the error stream. */
    public void melde(String zeile) {
        fehler.println(zeile);
    }

    /** The result: a sentence, or with {@code --json} the object on one line. */
    public void ergebnis(String satz, Map<String, Object> json) {
        aus.println(hat(JSON) ? new Document(json).toJson() : satz);
    }
}
