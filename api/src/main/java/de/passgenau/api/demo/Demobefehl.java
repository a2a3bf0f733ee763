package de.passgenau.api.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehl;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.befehle.Option;
import de.passgenau.api.demo.generator.Landkreisgenerator;
import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.demo.landkreis.Umfang;

/** {@code demo}: writes a synthetic Landkreis to files. */
public final class Demobefehl implements Befehl {

    private final Clock clock;

    public Demobefehl() {
        this(Clock.system(ZoneId.of("Europe/Berlin")));
    }

    Demobefehl(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String zweck() {
        return "Schreibt einen erfundenen Landkreis als JSON-Zeilen, eine Datei je Art.";
    }

    @Override
    public String erlaeuterung() {
        return """
                Gleiche Angaben ergeben gleiche Dateien. Alle Personen und Organisationen sind erfunden.
                Die Anwendung füllt sich selbst (passgenau.demo.faelle); dieser Befehl ändert an ihren Daten nichts.""";
    }

    @Override
    public List<Option> optionen() {
        return List.of(Option.mitWert("nach", "ordner", "leerer oder neuer Ordner für die Dateien"),
                Option.mitWert("faelle", "anzahl", "Zahl der Fälle, 1 bis " + Umfang.GROESSTER + " (Vorgabe 1300)"),
                Option.mitWert("seed", "zahl", "andere Zahl, anderer Landkreis (Vorgabe 1)"),
                Option.mitWert("stichtag", "tag", "Tag, auf den sich alles bezieht, als JJJJ-MM-TT (Vorgabe heute)"));
    }

    @Override
    public int fuehreAus(Aufruf aufruf) {
        var ordner = aufruf.wert("nach").orElseThrow(() -> Befehlsfehler.aufruf("--nach <ordner> fehlt."));
        var umfang = umfang(aufruf);
        aufruf.melde("Erzeuge einen Landkreis mit " + umfang.faelle() + " Fällen zum " + umfang.stichtag() + " …");
        var landkreis = Landkreisgenerator.erzeuge(umfang);
        schreibe(landkreis, ordner);
        aufruf.ergebnis(landkreis.zahlen() + " nach " + ordner + " geschrieben.", Map.of("ordner", ordner,
                "faelle", landkreis.faelle().size(), "bedarfsgemeinschaften", landkreis.bedarfsgemeinschaften().size(),
                "massnahmen", landkreis.massnahmen().size(), "stellen", landkreis.stellen().size()));
        return ERFOLG;
    }

    private Umfang umfang(Aufruf aufruf) {
        int faelle = gelesen(aufruf, "faelle", Integer::valueOf).orElse(Demoeinstellungen.FAELLE);
        if (faelle < 1 || faelle > Umfang.GROESSTER) {
            throw Befehlsfehler.aufruf("--faelle nimmt Werte von 1 bis " + Umfang.GROESSTER + ", nicht " + faelle);
        }
        return new Umfang(faelle, gelesen(aufruf, "seed", Long::valueOf).orElse(Demoeinstellungen.SEED),
                gelesen(aufruf, "stichtag", LocalDate::parse).orElseGet(() -> LocalDate.now(clock)));
    }

    private static <T> Optional<T> gelesen(Aufruf aufruf, String option, Function<String, T> form) {
        try {
            return aufruf.wert(option).map(form);
        } catch (NumberFormatException | DateTimeException falsch) {
            throw Befehlsfehler.aufruf("--" + option + " versteht \"" + aufruf.wert(option).orElse("") + "\" nicht.");
        }
    }

    private static void schreibe(Landkreis landkreis, String ordner) {
        try {
            new Zeilenausgabe(Path.of(ordner)).schreibe(landkreis);
        } catch (IOException fehler) {
            throw Befehlsfehler.gescheitert("Der Ordner " + ordner + " lässt sich nicht beschreiben: "
                    + fehler.getMessage());
        }
    }
}
