package de.passgenau.api.eingliederung.berichtigung;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.eingliederung.Tat;
import de.passgenau.api.eingliederung.pruefung.Fallpruefung;
import de.passgenau.api.fall.eintrag.Berichtigung;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

/**
 * A wrong entry is no longer read, and perhaps another takes its place; the wrong one is kept.
 *
 * @param rueckwirkend whether it was wrong from the beginning, so that former days are read without it, too
 * @param ersatz records what is right; null if nothing is
 */
public record EintragBerichtigen(
        EintragId eintrag,
        @Nullable String grund,
        boolean rueckwirkend,
        @Nullable Einzeltat ersatz) implements Tat {

    private static final List<Regel<EintragBerichtigen>> REGELN = List.of(
            (tat, lage, pruefung) -> Angaben.pflichttext(pruefung, "grund", tat.grund(), "berichtigung.grund"),
            new BerichtigbarerEintrag());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        var fehler = Regel.alle(REGELN, this, lage);
        return fehler.isEmpty() ? imErgebnis(lage) : fehler;
    }

    /** Nobody puts a case right in a way that would have been refused, or that contradicts what came after it. */
    private List<Verstoss> imErgebnis(Lage lage) {
        var ohne = ohneFalschen(lage);
        if (ersatz == null) {
            return Fallpruefung.verstoesse(ohne);
        }
        var davor = davor(lage, ohne);
        var fehler = ersatz.verstoesse(davor);
        if (!fehler.isEmpty()) {
            return fehler;
        }
        var richtiger = ersatz.eintrag(kopf(ohne), davor);
        return richtiger.getClass() == falscher(lage).orElseThrow().getClass()
                ? Fallpruefung.verstoesse(Lage.von(ohne.voll().mit(richtiger), lage.umstaende()))
                : List.of(Verstoss.of("ersatz", Eingabefehlercode.UNGUELTIG, "berichtigung.andere-art"));
    }

    @Override
    public List<Eintrag> eintraege(Lage lage) {
        var ohne = ohneFalschen(lage);
        var berichtigung = ohne.voll().berichtigungen().alle().getLast();
        return ersatz == null
                ? List.of(berichtigung)
                : List.of(berichtigung, ersatz.eintrag(kopf(ohne), davor(lage, ohne)));
    }

    @Override
    public boolean brauchtOffenenFall() {
        return false;
    }

    /** What is still read of it. */
    Optional<Eintrag> falscher(Lage lage) {
        return lage.akte()
                .eintraege()
                .filter(einer -> einer.id().equals(eintrag) && !(einer instanceof Berichtigung))
                .findFirst();
    }

    /** As the right entry would have found it: without those that followed the wrong one in its own line. */
    private Lage davor(Lage lage, Lage ohne) {
        var spaetere = Eintragsfolge.spaetere(lage.akte(), falscher(lage).orElseThrow());
        return new Lage(ohne.voll(), ohne.akte().in(kopf -> !spaetere.contains(kopf)), ohne.umstaende());
    }

    private Lage ohneFalschen(Lage lage) {
        var falsch = falscher(lage).orElseThrow();
        var berichtigung = new Berichtigung(lage.kopf(), eintrag, falsch.kopf().fassung(), Angaben.gesagt(grund),
                rueckwirkend);
        return Lage.von(lage.voll().mit(berichtigung), lage.umstaende());
    }

    private Kopf kopf(Lage ohne) {
        var berichtigung = ohne.voll().berichtigungen().alle().getLast();
        return ohne.voll()
                .eintraege()
                .map(Eintrag::kopf)
                .filter(berichtigung::trifft)
                .findFirst()
                .orElseThrow()
                .berichtigt(berichtigung);
    }
}
