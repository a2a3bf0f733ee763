package de.passgenau.matching.lucene.massnahme;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.massnahme.Massnahmenbewertung;
import de.passgenau.matching.bewertung.massnahme.Massnahmenpunkte;
import de.passgenau.matching.lucene.rang.Punktwort;
import de.passgenau.matching.lucene.spalten.Codebuch;
import de.passgenau.matching.lucene.spalten.Codebuecher;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.ort.Raumpunkt;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.jspecify.annotations.Nullable;

/** One Maßnahme as tables: what each code in the columns of persons is worth for it. */
final class Teilnehmerplan {

    final Massnahmenpunkte punkte;
    final Massnahme massnahme;
    final int ausschluesse;
    /** With what is the same for everybody. */
    final int[] alltag;
    final Zeitplan zeiten;
    final boolean gibtEsFuerAlle;
    final boolean[] imFach;
    final Nachweisfrage nachweise;
    /** Null if it makes no difference where people live. */
    final @Nullable Punkt ort;
    final @Nullable Raumpunkt raumpunkt;
    final boolean fragtNachGruppen;
    final int hoechstensGruppe;
    /** Of what depends on where people live, and on which group they belong to. */
    final int hoechstensSpaeter;
    private final Map<Integer, Long> sehnenquadrate = new HashMap<>();
    private final int[] mitPkw = neueReichweiten();
    private final int[] ohnePkw = neueReichweiten();
    private final int[] vielleichtPkw = neueReichweiten();

    /** @param bewertung of a Maßnahme that is held in one place */
    Teilnehmerplan(Massnahmenbewertung bewertung, Massnahme massnahme, int ausschluesse, Codebuecher buecher) {
        this.massnahme = massnahme;
        this.ausschluesse = ausschluesse;
        punkte = bewertung.punkte(massnahme);
        ort = massnahme.ueberall() ? null : massnahme.ort();
        raumpunkt = ort == null ? null : Raumpunkt.von(ort);
        fragtNachGruppen = punkte.fragtNachGruppen();
        hoechstensGruppe = fragtNachGruppen ? punkte.hoechstens(Kriterium.ZIELGRUPPE) : 0;
        hoechstensSpaeter = hoechstensGruppe + (ort == null ? 0 : punkte.hoechstens(Kriterium.WEG));
        zeiten = new Zeitplan(bewertung, massnahme);
        alltag = tafel(Teilnehmerspalten.ALLTAGE, this::alltag);
        gibtEsFuerAlle = massnahme.berufe().isEmpty();
        imFach = imFach(buecher.berufe());
        nachweise = new Nachweisfrage(massnahme.zulassung(), buecher.nachweise());
    }

    private static int[] neueReichweiten() {
        var neue = new int[Arbeitsprofil.WEITESTER_RADIUS + 1];
        Arrays.fill(neue, -1);
        return neue;
    }

    static int[] tafel(int anzahl, IntUnaryOperator wort) {
        var tafel = new int[anzahl];
        Arrays.setAll(tafel, wort);
        return tafel;
    }

    private int alltag(int code) {
        int fuerAlle = (ort == null ? Punktwort.von(Kriterium.WEG, punkte.weg(null, null, null)) : 0)
                + (fragtNachGruppen ? 0 : punkte.zielgruppeFuerAlle());
        return fuerAlle + zeiten.wort(code);
    }

    private boolean[] imFach(Codebuch berufe) {
        var imFach = new boolean[berufe.anzahl()];
        for (int beruf = 0; beruf < imFach.length; beruf++) {
            imFach[beruf] = punkte.istImFach(berufe.code(beruf));
        }
        return imFach;
    }

    /** Whether the way can exclude anybody. */
    boolean schliesstWegAus() {
        return ort != null && !massnahme.unterkunft();
    }

    /** Beyond this distance in metres somebody is excluded. */
    int reichweite(int radiusKm, @Nullable Boolean pkw) {
        var bekannte = pkw == null ? vielleichtPkw : pkw ? mitPkw : ohnePkw;
        if (bekannte[radiusKm] < 0) {
            bekannte[radiusKm] = punkte.reichweite(radiusKm, pkw);
        }
        return bekannte[radiusKm];
    }

    /** The squared straight line for so many metres; -1 for less than none. */
    long sehneQuadrat(int meter) {
        return meter < 0 ? -1 : sehnenquadrate.computeIfAbsent(meter, Raumpunkt::groesstesSehneQuadrat);
    }
}
