package de.passgenau.api.fristen.regelwerk.lesen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import de.passgenau.api.fristen.kalender.Dauer;
import de.passgenau.api.fristen.kalender.Einheit;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A part of the file with named fields. Whoever reads it asks for what he knows; the rest is unknown. */
final class Abschnitt {

    private static final Wortschatz<String> JA_NEIN = Wortschatz.of("weder ja noch nein", List.of("ja", "nein"));
    private static final Wortschatz<Einheit> EINHEITEN = Wortschatz.of("keine Einheit", Einheit.values());

    private final Node knoten;
    private final Meldungen meldungen;
    private final Map<String, Node> felder = new LinkedHashMap<>();
    private final Map<String, Mark> schluessel = new LinkedHashMap<>();
    private final Set<String> gefragt = new LinkedHashSet<>();

    Abschnitt(Node knoten, Meldungen meldungen) {
        this.knoten = knoten;
        this.meldungen = meldungen;
        if (knoten instanceof MappingNode felderknoten) {
            felderknoten.getValue().forEach(feld -> nimm(feld.getKeyNode(), feld.getValueNode()));
        } else {
            meldungen.melde(knoten.getStartMark(), "hier werden Felder erwartet, je eines als „name: wert“");
        }
    }

    private void nimm(Node name, Node wert) {
        if (!(name instanceof ScalarNode text)) {
            meldungen.melde(name.getStartMark(), "der Name eines Felds ist ein Wort");
        } else if (felder.putIfAbsent(text.getValue(), wert) != null) {
            meldungen.melde(name.getStartMark(), "das Feld „" + text.getValue() + "“ steht hier schon in Zeile "
                    + (stelle(text.getValue()).getLine() + 1));
        } else {
            schluessel.put(text.getValue(), name.getStartMark());
        }
    }

    boolean hat(String feld) {
        gefragt.add(feld);
        return felder.containsKey(feld);
    }

    /** Whether the field is there and nothing is wrong in it so far. */
    boolean istLesbar(String feld) {
        var wert = felder.get(feld);
        return wert != null && !meldungen.gibtEs(wert.getStartMark(), wert.getEndMark());
    }

    void verlange(String... namen) {
        for (var feld : namen) {
            if (!hat(feld) && knoten instanceof MappingNode) {
                meldungen.melde(knoten.getStartMark(), "das Feld „" + feld + "“ fehlt");
            }
        }
    }

    Optional<String> text(String feld) {
        return wert(feld, ScalarNode.class, "ein einzelner Wert").map(ScalarNode::getValue)
                .map(String::strip)
                .filter(text -> {
                    if (text.isEmpty()) {
                        melde(feld, "„" + feld + "“ ist leer");
                    }
                    return !text.isEmpty();
                });
    }

    boolean ja(String feld, boolean sonst) {
        return hat(feld) ? wort(feld, JA_NEIN).map("ja"::equals).orElse(sonst) : sonst;
    }

    <W> Optional<W> wort(String feld, Wortschatz<W> worte) {
        return text(feld).flatMap(text -> {
            var wort = worte.suche(text);
            if (wort.isEmpty()) {
                melde(feld, worte.ablehnung(text));
            }
            return wort;
        });
    }

    <W> Set<W> worte(String feld, Wortschatz<W> worte) {
        var gefunden = new LinkedHashSet<W>();
        for (var eines : liste(feld)) {
            if (!(eines instanceof ScalarNode text)) {
                meldungen.melde(eines.getStartMark(), "in „" + feld + "“ stehen einzelne Wörter");
            } else {
                worte.suche(text.getValue())
                        .ifPresentOrElse(gefunden::add,
                                () -> meldungen.melde(eines.getStartMark(), worte.ablehnung(text.getValue())));
            }
        }
        return gefunden;
    }

    Optional<Integer> zahl(String feld, int von, int bis) {
        return lies(feld, "eine ganze Zahl von " + von + " bis " + bis, text -> text.matches("\\d{1,6}")
                ? Optional.of(Integer.parseInt(text)).filter(zahl -> zahl >= von && zahl <= bis)
                : Optional.empty());
    }

    Optional<LocalDate> tag(String feld) {
        return lies(feld, "ein Tag wie 2026-07-01", text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        });
    }

    /** Such as "10 ARBEITSTAGE". */
    Optional<Dauer> dauer(String feld) {
        return lies(feld, "eine Dauer wie 10 ARBEITSTAGE oder 6 MONATE",
                text -> text.matches("\\d{1,4} \\S+") ? Optional.of(text.split(" ", 2)) : Optional.empty())
                .flatMap(teile -> {
                    var einheit = EINHEITEN.suche(teile[1]);
                    if (einheit.isEmpty()) {
                        melde(feld, EINHEITEN.ablehnung(teile[1]));
                    }
                    return einheit.map(gefunden -> new Dauer(Integer.parseInt(teile[0]), gefunden));
                });
    }

    Optional<Abschnitt> abschnitt(String feld) {
        return hat(feld)
                ? Optional.ofNullable(felder.get(feld)).map(wert -> new Abschnitt(wert, meldungen))
                : Optional.empty();
    }

    List<Abschnitt> abschnitte(String feld) {
        var alle = new ArrayList<Abschnitt>();
        liste(feld).forEach(eines -> alle.add(new Abschnitt(eines, meldungen)));
        return alle;
    }

    <W> Optional<W> lies(String feld, String erwartet, Function<String, Optional<W>> deutung) {
        return text(feld).flatMap(text -> {
            var gelesen = deutung.apply(text);
            if (gelesen.isEmpty()) {
                melde(feld, "„" + text + "“ ist so nicht lesbar; erwartet wird " + erwartet);
            }
            return gelesen;
        });
    }

    void melde(String feld, String was) {
        meldungen.melde(stelle(feld), was);
    }

    /** Where the value of the field stands, or else the section. */
    Mark stelle(String feld) {
        var wert = felder.get(feld);
        return wert == null ? knoten.getStartMark() : wert.getStartMark();
    }

    /** Names what nobody has asked for. */
    void schliesse() {
        var bekannt = Wortschatz.of("kein Feld an dieser Stelle", gefragt);
        schluessel.forEach((feld, stelle) -> {
            if (!gefragt.contains(feld)) {
                meldungen.melde(stelle, bekannt.ablehnung(feld));
            }
        });
    }

    private List<Node> liste(String feld) {
        return wert(feld, SequenceNode.class, "eine Liste").map(SequenceNode::getValue).orElse(List.of());
    }

    private <N extends Node> Optional<N> wert(String feld, Class<N> art, String erwartet) {
        if (!hat(feld)) {
            return Optional.empty();
        }
        var wert = felder.get(feld);
        if (!art.isInstance(wert)) {
            melde(feld, "„" + feld + "“ ist hier " + erwartet);
            return Optional.empty();
        }
        return Optional.of(art.cast(wert));
    }
}
