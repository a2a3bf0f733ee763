package de.passgenau.api.demo.vorschlag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.passgenau.api.demo.landkreis.Fall;
import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.demo.landkreis.Stelle;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand;

/**
 * Somebody who is proposed for an offer of the demo.
 *
 * @param wege every state that the proposal has come through, the first one first
 * @param vor  how many days ago it was made
 */
record Demopaar(String fall, String fallmanager, String stelle, List<Vorschlagsstand> wege, int vor) {

    private static final int HOECHSTENS = 24;
    private static final Set<String> MARKTNAH = Set.of("A", "B");
    private static final int TAGE = 25;
    private static final List<List<Vorschlagsstand>> WEGE = List.of(List.of(Vorschlagsstand.VORGESCHLAGEN),
            List.of(Vorschlagsstand.VORGESCHLAGEN, Vorschlagsstand.VERSANDT),
            List.of(Vorschlagsstand.VORGESCHLAGEN, Vorschlagsstand.VERSANDT, Vorschlagsstand.BEWORBEN),
            List.of(Vorschlagsstand.VORGESCHLAGEN, Vorschlagsstand.VERSANDT, Vorschlagsstand.BEWORBEN,
                    Vorschlagsstand.VORSTELLUNG),
            List.of(Vorschlagsstand.VORGESCHLAGEN, Vorschlagsstand.VERSANDT, Vorschlagsstand.ABGELEHNT_BEWERBER),
            List.of(Vorschlagsstand.VORGESCHLAGEN, Vorschlagsstand.VERSANDT, Vorschlagsstand.BEWORBEN,
                    Vorschlagsstand.ABGELEHNT_ARBEITGEBER));

    Demopaar {
        wege = List.copyOf(wege);
    }

    /** The first people near the labour market whose occupation is offered, each for one offer. */
    static List<Demopaar> von(Landkreis landkreis) {
        var paare = new ArrayList<Demopaar>();
        var vergeben = new HashSet<String>();
        for (var stelle : landkreis.stellen()) {
            landkreis.faelle()
                    .stream()
                    .filter(fall -> paare.size() < HOECHSTENS && passt(fall, stelle) && vergeben.add(fall.kennung()))
                    .findFirst()
                    .ifPresent(fall -> paare.add(paar(fall, stelle, paare.size(), landkreis.umfang().stichtag())));
        }
        return paare;
    }

    private static boolean passt(Fall fall, Stelle stelle) {
        return !stelle.ausbildungsplatz() && MARKTNAH.contains(fall.kategorie())
                && fall.profil().zielberuf().equals(stelle.kldb());
    }

    /** Never before the offer was reported. */
    private static Demopaar paar(Fall fall, Stelle stelle, int nummer, LocalDate heute) {
        var seit = (int) Math.max(0, heute.toEpochDay() - stelle.gemeldetAm().toEpochDay());
        return new Demopaar(fall.kennung(), fall.fallmanager(), stelle.kennung(), WEGE.get(nummer % WEGE.size()),
                Math.min(seit, (nummer * 7 + 2) % TAGE));
    }

    boolean istEnde() {
        return wege.getLast().istEnde();
    }

    String kennung() {
        return "v-" + fall + '-' + stelle;
    }
}
