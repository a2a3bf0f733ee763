package de.passgenau.api.datenschutz.loeschung;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import de.passgenau.api.datenschutz.Folgedaten;
import de.passgenau.api.datenschutz.Folgedaten.Faellig;
import de.passgenau.api.datenschutz.loeschung.Loeschfall.Beurteilt;
import de.passgenau.api.protokoll.Handlung;
import org.springframework.stereotype.Component;

/**
 * Deletes cases, and households of which no case is left: each announced in the run, written into the protocol, deleted,
 * confirmed; whoever is interrupted goes on from there.
 */
@Component
class Folgeloeschung {

    static final Loeschart ART = Loeschart.BEDARFSGEMEINSCHAFT;

    private final Folgedaten haushalte;
    private final Loeschkonzept konzept;
    private final Loeschvollzug vollzug;

    Folgeloeschung(Folgedaten haushalte, Loeschkonzept konzept, Loeschvollzug vollzug) {
        this.haushalte = haushalte;
        this.konzept = konzept;
        this.vollzug = vollzug;
    }

    long anzahl(LocalDate stichtag) {
        return bis(stichtag, haushalte::anzahl, 0L);
    }

    List<Faellig> portion(LocalDate stichtag, int hoechstens) {
        return bis(stichtag, grenze -> haushalte.faellige(grenze, hoechstens), List.of());
    }

    private <A> A bis(LocalDate stichtag, Function<LocalDate, A> frage, A sonst) {
        return konzept.regel(ART).geendetBis(stichtag).map(frage).orElse(sonst);
    }

    void loesche(Loeschnachweis lauf, Beurteilt fall, Handlung handlung) {
        vollzug.loesche(lauf, fall, handlung);
    }

    void loesche(Loeschnachweis lauf, Faellig eines, Handlung handlung) {
        vollziehe(vollzug.kuendigeAn(lauf, ART, eines.id(), eines.bezug()), eines, handlung);
    }

    /** What was announced may be gone, still due, or no longer due. */
    void setzeFort(Loeschnachweis lauf, Loeschposten posten, Handlung handlung) {
        var offen = posten.offen();
        if (posten.regel() != ART) {
            vollzug.setzeFort(lauf, posten, handlung);
        } else if (offen != null) {
            setzeFort(lauf, posten, offen, handlung);
        }
    }

    private void setzeFort(Loeschnachweis lauf, Loeschposten posten, String id, Handlung handlung) {
        var faellig = bis(lauf.stichtag(), grenze -> haushalte.istFaellig(id, grenze), false);
        haushalte.eines(id).ifPresentOrElse(eines -> {
            if (faellig) {
                vollziehe(posten, eines, handlung);
            } else {
                vollzug.nimmZurueck(posten, eines.bezug(), eines.version(), handlung);
            }
        }, () -> beende(posten, id));
    }

    private void vollziehe(Loeschposten posten, Faellig eines, Handlung handlung) {
        var vermerkt = vollzug.vermerkt(posten, eines.bezug(), handlung);
        if (haushalte.loesche(eines)) {
            beende(vermerkt, eines.id());
        } else {
            vollzug.nimmZurueck(vermerkt, eines.bezug(), eines.version(), handlung);
        }
    }

    private void beende(Loeschposten posten, String id) {
        haushalte.istWeg(id);
        vollzug.istGeloescht(posten);
    }
}
