package de.passgenau.matching.zulassung.pruefung;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Merkmal;
import de.passgenau.matching.zulassung.Zielgruppen;
import org.jspecify.annotations.Nullable;

/**
 * Whether anybody could meet conditions together: case by case, as in a disjunctive normal form, up to a limit. A step is a
 * condition looked at, or another one on the same fact that it is compared with, so that the time is bounded with the steps.
 */
final class Erfuellbarkeit {

    /** All that is spent on one rule, whatever its length. */
    static final int SCHRITTE = 400_000;
    private static final int SCHRITTE_JE_FRAGE = 40_000;

    private int uebrig = SCHRITTE;
    private int schritte;

    enum Antwort {
        NIEMAND, MOEGLICH, ZU_VIELE_FAELLE
    }

    /** The more questions were hard before, the sooner it gives up. */
    Antwort von(List<Bedingung> alle) {
        if (istErschoepft()) {
            return Antwort.ZU_VIELE_FAELLE;
        }
        schritte = Math.min(SCHRITTE_JE_FRAGE, uebrig);
        int anfangs = schritte;
        Offen sichere = null;
        for (var bedingung : alle) {
            sichere = new Offen(bedingung, true, sichere);
        }
        var gefunden = moeglich(sichere, null, Map.of());
        uebrig -= anfangs - schritte;
        if (schritte <= 0) {
            return Antwort.ZU_VIELE_FAELLE;
        }
        return gefunden ? Antwort.MOEGLICH : Antwort.NIEMAND;
    }

    /** Whether nothing more can be asked. */
    boolean istErschoepft() {
        return uebrig <= 0;
    }

    /** How many steps all questions took together. */
    int verbraucht() {
        return SCHRITTE - uebrig;
    }

    /** What still has to hold, or must not. */
    private record Offen(Bedingung bedingung, boolean ja, @Nullable Offen danach) {

        boolean verzweigt() {
            return bedingung instanceof Bedingung.Und && !ja || bedingung instanceof Bedingung.Oder && ja;
        }
    }

    /** What has no choice comes first, so that few choices are left. */
    private boolean moeglich(@Nullable Offen sichere, @Nullable Offen zweige, Map<Object, List<Literal>> lage) {
        if (--schritte <= 0) {
            return true;
        }
        if (sichere == null) {
            return zweige == null || moeglich(zweige, lage);
        }
        var danach = sichere.danach;
        if (sichere.verzweigt()) {
            return moeglich(danach, new Offen(sichere.bedingung, sichere.ja, zweige), lage);
        }
        return switch (sichere.bedingung) {
            case Bedingung.Nicht nicht -> moeglich(new Offen(nicht.teil(), !sichere.ja, danach), zweige, lage);
            case Zielgruppen gruppen when nachAlter(gruppen) ->
                moeglich(new Offen(aufgeteilt(gruppen), sichere.ja, danach), zweige, lage);
            case Merkmal merkmal -> mit(lage, new Literal(merkmal, sichere.ja))
                    .map(neue -> moeglich(danach, zweige, neue))
                    .orElse(false);
            case Bedingung.Und und -> moeglich(mit(danach, und.teile(), true), zweige, lage);
            case Bedingung.Oder oder -> moeglich(mit(danach, oder.teile(), false), zweige, lage);
        };
    }

    private boolean moeglich(Offen zweige, Map<Object, List<Literal>> lage) {
        for (var teil : zweige.bedingung.teile()) {
            if (moeglich(new Offen(teil, zweige.ja, null), zweige.danach, lage)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Offen mit(@Nullable Offen danach, List<Bedingung> teile, boolean ja) {
        var offen = danach;
        for (var teil : teile) {
            offen = new Offen(teil, ja, offen);
        }
        return offen;
    }

    /** By the fact that they look at; empty if it can't hold beside the others. */
    private Optional<Map<Object, List<Literal>>> mit(Map<Object, List<Literal>> lage, Literal literal) {
        var gleiche = new ArrayList<>(lage.getOrDefault(literal.achse(), List.of()));
        gleiche.add(literal);
        schritte -= gleiche.size() - 1;
        if (Literal.schliessenEinanderAus(gleiche)) {
            return Optional.empty();
        }
        var neue = new HashMap<>(lage);
        neue.put(literal.achse(), gleiche);
        return Optional.of(neue);
    }

    private static boolean nachAlter(Zielgruppen gruppen) {
        return gruppen.gruppen().stream().anyMatch(Erfuellbarkeit::nachAlter);
    }

    private static boolean nachAlter(Zielgruppe gruppe) {
        return gruppe == Zielgruppe.U25 || gruppe == Zielgruppe.UE50;
    }

    /** Groups that are a question of age become one. */
    private static Bedingung aufgeteilt(Zielgruppen gruppen) {
        var teile = new ArrayList<Bedingung>();
        gruppen.gruppen()
                .forEach(gruppe -> teile.add(nachAlter(gruppe)
                        ? Zielgruppen.alter(gruppe)
                        : new Zielgruppen(List.of(gruppe))));
        return teile.size() == 1 ? teile.getFirst() : new Bedingung.Oder(teile);
    }
}
