package de.passgenau.api.einfuhr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.matching.Sichtfilter;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Takes over one line after the other, several at a time; none stops another, and each is stored whole or not at all. */
@Component
class Einfuhr {

    /** At a time: the protocol writes together what comes together. */
    private static final int ZUGLEICH = 16;
    private static final int VERSUCHE = 3;

    private final Dokumentliste<Fall> liste;
    private final Fallspeicher speicher;
    private final Falluebernahme uebernahme;

    Einfuhr(Dokumentliste<Fall> liste, Fallspeicher speicher, Falluebernahme uebernahme) {
        this.liste = liste;
        this.speicher = speicher;
        this.uebernahme = uebernahme;
    }

    List<Einfuhrergebnis> importiere(FaelleImportierenEingabe wunsch, Aufruf aufruf) {
        var nummern = new HashSet<String>();
        var zugleich = new Semaphore(ZUGLEICH);
        var laeufe = new ArrayList<Future<Einfuhrergebnis>>();
        try (var faeden = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var fall : wunsch.faelle()) {
                int nummer = laeufe.size() + 1;
                var erster = fall.fallnummer() == null || nummern.add(fall.fallnummer().strip());
                Callable<Einfuhrergebnis> lauf = () -> erster
                        ? zeile(nummer, fall, wunsch, aufruf)
                        : doppelt(nummer, fall);
                laeufe.add(faeden.submit(() -> gebremst(zugleich, lauf)));
            }
        }
        return laeufe.stream().map(Einfuhr::fertig).toList();
    }

    private static Einfuhrergebnis gebremst(Semaphore zugleich, Callable<Einfuhrergebnis> lauf) throws Exception {
        zugleich.acquire();
        try {
            return lauf.call();
        } finally {
            zugleich.release();
        }
    }

    private static Einfuhrergebnis fertig(Future<Einfuhrergebnis> lauf) {
        try {
            return lauf.get();
        } catch (InterruptedException gestoert) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while cases were taken over", gestoert);
        } catch (ExecutionException gestoert) {
            throw gestoert.getCause() instanceof RuntimeException grund ? grund : new IllegalStateException(gestoert);
        }
    }

    private static Einfuhrergebnis doppelt(int nummer, Falleinfuhr fall) {
        return abgelehnt(nummer, fall,
                List.of(Verstoss.of("fallnummer", Eingabefehlercode.SCHON_VORHANDEN, "einfuhr.doppelt")));
    }

    private static Einfuhrergebnis abgelehnt(int nummer, Falleinfuhr fall, List<Verstoss> fehler) {
        return new Einfuhrergebnis(nummer, fall.fallnummer(), Einfuhrstand.ABGELEHNT, fehler);
    }

    private Einfuhrergebnis zeile(int nummer, Falleinfuhr fall, FaelleImportierenEingabe wunsch, Aufruf aufruf) {
        return switch (Einfuhrleser.lies(fall, uebernahme.heute())) {
            case Abgelehnt<Einfuhrzeile>(var stand, var fehler) -> abgelehnt(nummer, fall, fehler);
            case Angenommen<Einfuhrzeile>(Einfuhrzeile zeile) -> versuche(nummer, fall, zeile,
                    new Auftrag(wunsch.probelauf(), aufruf));
        };
    }

    /** Once more if somebody else changes the case just now. */
    private Einfuhrergebnis versuche(int nummer, Falleinfuhr fall, Einfuhrzeile zeile, Auftrag auftrag) {
        for (int versuch = 1;; versuch++) {
            try {
                return einmal(nummer, fall, zeile, auftrag);
            } catch (OptimisticLockingFailureException | DuplicateKeyException anotherWasFirst) {
                if (versuch == VERSUCHE) {
                    return abgelehnt(nummer, fall,
                            List.of(Verstoss.of("fallnummer", Eingabefehlercode.VERALTET, "einfuhr.gleichzeitig")));
                }
            }
        }
    }

    private Einfuhrergebnis einmal(int nummer, Falleinfuhr fall, Einfuhrzeile zeile, Auftrag auftrag) {
        var vorhandener = finde(zeile.fallnummer());
        var bisher = vorhandener.orElseGet(() -> uebernahme.neu(zeile));
        if (bisher.zustand() != Zustand.OFFEN) {
            return abgelehnt(nummer, fall,
                    List.of(Verstoss.of("fallnummer", Eingabefehlercode.UNGUELTIG, "einfuhr.nicht-offen")));
        }
        var ergebnis = uebernahme.uebernimm(bisher, zeile, auftrag.aufruf.anrufer().kennung());
        if (!ergebnis.fehler().isEmpty()) {
            return abgelehnt(nummer, fall, ergebnis.fehler());
        }
        var danach = Objects.requireNonNull(ergebnis.stand());
        var stand = vorhandener.isEmpty()
                ? Einfuhrstand.ANGELEGT
                : danach.equals(bisher) ? Einfuhrstand.UNVERAENDERT : Einfuhrstand.GEAENDERT;
        if (stand != Einfuhrstand.UNVERAENDERT && !auftrag.probelauf) {
            liste.gespeichert(List.of(speicher.speichere(uebernahme.gestempelt(danach), auftrag.aufruf)));
        }
        return new Einfuhrergebnis(nummer, fall.fallnummer(), stand, List.of());
    }

    private Optional<Fall> finde(String fallnummer) {
        return liste.leser()
                .finde(Criteria.where("fallnummer").is(fallnummer), Sichtfilter.alles(), 1)
                .stream()
                .findFirst();
    }

    /** For whom, and whether nothing is to be stored. */
    private record Auftrag(boolean probelauf, Aufruf aufruf) {}
}
