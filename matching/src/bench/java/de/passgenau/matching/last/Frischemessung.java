package de.passgenau.matching.last;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.lucene.Lucenematching;

/** How soon a change is seen: fifty a second, by somebody who changes, while somebody watches and somebody asks. */
final class Frischemessung {

    private static final int AENDERUNGEN = 1500;
    private static final int VORLAUF = 250;
    private static final long ABSTAND = 1_000_000_000L / 50;
    private static final String PROBE = "probe";
    private static final int FRAGEN = 1_000_000;

    private final Menschen menschen;
    private final Motor motor;
    private final Angebote angebote;
    private final BlockingQueue<Aenderung> zuSehen = new LinkedBlockingQueue<>();
    private final AtomicBoolean fertig = new AtomicBoolean();
    private final long[] zurueck = new long[AENDERUNGEN];
    private final long[] gesehen = new long[AENDERUNGEN];
    private final long[] gefragt = new long[FRAGEN];
    private int fragen;

    /** @param beginn when it was told to the engine */
    private record Aenderung(int nummer, long beginn) {}

    private Frischemessung(int groesse) {
        var gebiet = Lastmessung.gebiet(groesse);
        menschen = new Menschen(new Bevoelkerung(1, gebiet), new Schluessel(Gewichte.fuerStellen()), groesse);
        angebote = new Angebote(2, gebiet);
        motor = new Motor(Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code), menschen);
    }

    /** The size, and the folder for the figures. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var messung = new Frischemessung(Integer.parseInt(args[0]));
        messung.laufe();
        var bericht = messung.bericht();
        bericht.schreibe(Path.of(args[1]), "frische-" + args[0]);
        System.out.println(bericht.tabelle());
        messung.motor.close();
    }

    private void laufe() throws InterruptedException {
        for (int i = 0; i < VORLAUF; i++) {
            frage(i);
        }
        var frager = new Thread(this::frageImmerzu);
        var zuschauer = new Thread(this::schaueZu);
        frager.start();
        zuschauer.start();
        long beginn = System.nanoTime();
        for (int i = 0; i < AENDERUNGEN; i++) {
            long dann = beginn + i * ABSTAND;
            while (System.nanoTime() < dann) {
                LockSupport.parkNanos(dann - System.nanoTime());
            }
            aendere(i);
        }
        zuschauer.join();
        fertig.set(true);
        frager.join();
    }

    private void aendere(int i) {
        var neu = Motor.datensatz(menschen, person(i), version(i), PROBE);
        long beginn = System.nanoTime();
        zuSehen.add(new Aenderung(i, beginn));
        motor.matching().bewerber().put(List.of(neu));
        zurueck[i] = System.nanoTime() - beginn;
        if (!istZuSehen(i)) {
            throw new IllegalStateException("Wer geändert hat, sieht Änderung " + i + " nicht");
        }
    }

    private int person(int i) {
        return (int) (i * 7919L % menschen.anzahl());
    }

    private static int version(int i) {
        return i + 2;
    }

    private boolean istZuSehen(int i) {
        var sicht = Sichtfilter.wo(PROBE, List.of(String.valueOf(version(i))));
        return motor.matching().bewerber().inhalt(Bevoelkerung.id(person(i)), sicht).isPresent();
    }

    private void schaueZu() {
        try {
            for (int i = 0; i < AENDERUNGEN; i++) {
                var aenderung = zuSehen.take();
                while (!istZuSehen(aenderung.nummer())) {
                    LockSupport.parkNanos(100_000);
                }
                gesehen[i] = System.nanoTime() - aenderung.beginn();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void frageImmerzu() {
        while (!fertig.get()) {
            frage(VORLAUF + fragen);
            LockSupport.parkNanos(2_000_000);
        }
    }

    private void frage(int nummer) {
        var stelle = angebote.stelle(nummer % 1000);
        long beginn = System.nanoTime();
        motor.beste(stelle, -1, 20);
        gefragt[fragen++] = System.nanoTime() - beginn;
    }

    private Bericht bericht() {
        var bericht = new Bericht();
        bericht.setze("zurück beim Ändernden", Zeiten.von(zurueck), "");
        bericht.setze("für andere zu sehen", Zeiten.von(gesehen), "");
        bericht.setze("Fragen daneben", Zeiten.von(Arrays.copyOfRange(gefragt, VORLAUF, fragen)), "");
        bericht.setze("Fragen daneben", "Anzahl", fragen - VORLAUF);
        return bericht;
    }
}
