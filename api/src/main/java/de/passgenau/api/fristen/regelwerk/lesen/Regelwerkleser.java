package de.passgenau.api.fristen.regelwerk.lesen;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.fristen.kalender.Bundesland;
import de.passgenau.api.fristen.regelwerk.Betreuungsschluessel;
import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.Regelregister;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a rule set to its end, and says of every place what is wrong there and what was expected. */
final class Regelwerkleser {

    private static final Wortschatz<Bundesland> LAENDER = Wortschatz.of("kein Land", Bundesland.values());

    private static final int HOECHSTENS = 10_000;

    private final String datei;
    private final Meldungen meldungen = new Meldungen();
    private final Regelregister register;

    private Regelwerkleser(String datei, Regelregister register) {
        this.datei = datei;
        this.register = register;
    }

    /** @param datei what the text is called in a refusal */
    static Regelwerk lies(String datei, String text, Regelregister register) {
        var leser = new Regelwerkleser(datei, register);
        var regelwerk = leser.knoten(text).map(wurzel -> leser.regelwerk(new Abschnitt(wurzel, leser.meldungen)));
        if (!leser.meldungen.alle().isEmpty()) {
            throw RegelwerkUngueltig.wegen(datei, leser.meldungen.alle());
        }
        return regelwerk.orElseThrow(() -> RegelwerkUngueltig.unauffindbar(datei, "die Datei ist leer"));
    }

    private Optional<Node> knoten(String text) {
        try {
            return Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            if (e.getProblemMark() == null) {
                throw RegelwerkUngueltig.unauffindbar(datei, String.valueOf(e.getProblem()));
            }
            meldungen.melde(e.getProblemMark(), "kein lesbares YAML: " + e.getProblem());
            return Optional.empty();
        } catch (YAMLException e) {
            throw RegelwerkUngueltig.unauffindbar(datei, "kein lesbares YAML: " + e.getMessage());
        }
    }

    private Regelwerk regelwerk(Abschnitt kopf) {
        kopf.verlange("regelwerk", "titel", "fassung", "stand", "land", "regeln");
        var regelwerk = new Regelwerk(kopf.text("regelwerk").orElse(""), kopf.text("titel").orElse(""),
                kopf.text("fassung").orElse(""), kopf.tag("stand").orElse(LocalDate.EPOCH),
                kopf.wort("land", LAENDER).orElse(Bundesland.BB), schluessel(kopf.abschnitte("betreuungsschluessel")),
                regeln(kopf.abschnitte("regeln")),
                Vorschlagsfristleser.lies(kopf.abschnitte("vorschlagsfristen")));
        kopf.schliesse();
        return regelwerk;
    }

    private List<Betreuungsschluessel> schluessel(List<Abschnitt> abschnitte) {
        var alle = new ArrayList<Betreuungsschluessel>();
        for (var abschnitt : abschnitte) {
            abschnitt.verlange("gruppe", "faelle");
            var einer = new Betreuungsschluessel(abschnitt.text("gruppe").orElse(""),
                    abschnitt.zahl("alterUnter", 1, HOECHSTENS).orElse(HOECHSTENS),
                    abschnitt.zahl("faelle", 1, HOECHSTENS).orElse(1));
            if (!alle.isEmpty() && alle.getLast().alterUnter() >= einer.alterUnter()) {
                abschnitt.melde("alterUnter",
                        "die Gruppen stehen nach dem Alter, die jüngste zuerst; „" + einer.gruppe()
                                + "“ kommt hier nie zum Zug");
            }
            alle.add(einer);
            abschnitt.schliesse();
        }
        return alle;
    }

    private List<Regel> regeln(List<Abschnitt> abschnitte) {
        var pruefung = new Regelpruefung(register);
        var leser = new Regelleser(meldungen);
        var alle = new ArrayList<Regel>();
        for (var abschnitt : abschnitte) {
            pruefung.pruefeId(abschnitt);
            alle.add(leser.lies(abschnitt));
            pruefung.pruefe(alle.getLast(), abschnitt);
        }
        pruefung.pruefeVerweise();
        return alle;
    }
}
