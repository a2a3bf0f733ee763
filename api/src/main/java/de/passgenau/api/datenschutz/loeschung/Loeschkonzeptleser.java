package de.passgenau.api.datenschutz.loeschung;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.api.datenschutz.loeschung.Loeschart.Beginn;
import de.passgenau.api.datenschutz.loeschung.Loeschart.Vollzug;
import org.jspecify.annotations.Nullable;

/** Reads the rules of deletion, and says of every line what is wrong with it. */
final class Loeschkonzeptleser {

    private static final String FASSUNG = "fassung";
    private static final int SPALTEN = 6;
    private static final int JAHRE = 100;
    private static final Set<Beginn> FALLENDE = EnumSet.of(Beginn.FALLABSCHLUSS,
            Beginn.JAHRESENDE_NACH_FALLABSCHLUSS);

    private final String quelle;
    private final List<String> fehler = new ArrayList<>();
    private final List<Loeschregel> regeln = new ArrayList<>();
    private String fassung = "";
    private int zeile;

    private Loeschkonzeptleser(String quelle) {
        this.quelle = quelle;
    }

    /** @param quelle what the text is called in a refusal */
    static Loeschkonzept lies(String quelle, List<String> zeilen) {
        var leser = new Loeschkonzeptleser(quelle);
        zeilen.forEach(leser::nimm);
        leser.pruefeVollstaendig();
        if (!leser.fehler.isEmpty()) {
            throw new LoeschkonzeptUngueltig(quelle, leser.fehler);
        }
        return new Loeschkonzept(leser.fassung, leser.regeln);
    }

    private void nimm(String text) {
        zeile++;
        if (text.isBlank() || text.startsWith("#")) {
            return;
        }
        var werte = Stream.of(text.split("\t", -1)).map(String::strip).toList();
        if (werte.getFirst().equals(FASSUNG)) {
            fassung = werte.getLast();
        } else if (werte.size() == SPALTEN) {
            regel(werte).ifPresent(this::nimm);
        } else {
            melde(SPALTEN + " Spalten erwartet, durch Tabulator getrennt, nicht " + werte.size());
        }
    }

    private Optional<Loeschregel> regel(List<String> werte) {
        var bisher = fehler.size();
        var art = wort(Loeschart.class, werte.get(0));
        var beginn = wort(Beginn.class, werte.get(1));
        var frist = zeitraum(werte.get(2));
        var sperre = zeitraum(werte.get(3));
        var vollzug = wort(Vollzug.class, werte.get(4));
        if (werte.get(5).isEmpty()) {
            melde("die Rechtsgrundlage fehlt");
        }
        return fehler.size() > bisher
                ? Optional.empty()
                : Optional.of(new Loeschregel(Objects.requireNonNull(art), Objects.requireNonNull(beginn), frist,
                        sperre, Objects.requireNonNull(vollzug), werte.get(5)));
    }

    private void nimm(Loeschregel regel) {
        var art = regel.art();
        if (regeln.stream().anyMatch(andere -> andere.art() == art)) {
            melde(art + " steht schon in einer früheren Zeile");
        }
        if (!art.endetDurch(regel.vollzug())) {
            melde(art + " endet nicht durch " + regel.vollzug());
        }
        if ((regel.vollzug() == Vollzug.LOESCHLAUF) != (regel.frist() != null)) {
            melde(regel.frist() == null
                    ? art + " braucht eine Frist"
                    : "für " + art + " gilt hier keine eigene Frist: -");
        }
        pruefeSperre(regel);
        regeln.add(regel);
    }

    private void pruefeSperre(Loeschregel regel) {
        var frist = regel.frist();
        var sperre = regel.sperre();
        if (sperre != null && (frist == null || frist.toTotalMonths() < sperre.toTotalMonths())) {
            melde("die Sperre " + sperre + " beginnt erst nach der Löschung");
        }
        if (sperre != null && regel.art() != Loeschart.FALL) {
            melde("gesperrt wird nur ein FALL");
        }
        if (regel.art() == Loeschart.FALL && !FALLENDE.contains(regel.beginn())) {
            melde("die Frist eines Falls beginnt mit FALLABSCHLUSS oder JAHRESENDE_NACH_FALLABSCHLUSS");
        }
        if ((regel.art() == Loeschart.BEDARFSGEMEINSCHAFT) != (regel.beginn() == Beginn.HAUSHALTSENDE)) {
            melde("die Frist einer BEDARFSGEMEINSCHAFT, und nur sie, beginnt mit HAUSHALTSENDE");
        }
    }

    private <E extends Enum<E>> @Nullable E wort(Class<E> art, String text) {
        var werte = EnumSet.allOf(art);
        return werte.stream().filter(wert -> wert.name().equals(text)).findFirst().orElseGet(() -> {
            melde("„" + text + "“ gibt es nicht; möglich sind " + werte);
            return null;
        });
    }

    private @Nullable Period zeitraum(String text) {
        if (text.equals("-")) {
            return null;
        }
        try {
            var dauer = Period.parse(text);
            if (!dauer.isNegative() && !dauer.isZero() && dauer.getDays() == 0
                    && dauer.toTotalMonths() <= JAHRE * 12L) {
                return dauer;
            }
        } catch (DateTimeException unreadable) {
            // the same sentence as for a period that can't be meant
        }
        melde("„" + text + "“ ist kein Zeitraum wie P5Y oder P18M, höchstens P100Y");
        return null;
    }

    private void pruefeVollstaendig() {
        var fehlend = EnumSet.allOf(Loeschart.class);
        regeln.forEach(regel -> fehlend.remove(regel.art()));
        if (!fehlend.isEmpty() && fehler.isEmpty()) {
            fehler.add("es fehlen Zeilen für " + fehlend);
        }
        if (fassung.isEmpty()) {
            fehler.add("die Zeile „fassung“ fehlt");
        }
    }

    private void melde(String was) {
        fehler.add("Zeile " + zeile + ": " + was);
    }
}
