package de.passgenau.api.datenschutz.loeschung;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.datenschutz.loeschung.Loeschfall.Beurteilt;
import de.passgenau.api.datenschutz.loeschung.Loeschregel.Urteil;
import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.Vorgang.Geaendert;
import de.passgenau.api.protokoll.Vorgang.Geloescht;
import de.passgenau.api.protokoll.Vorgang.NichtVollzogen;
import org.springframework.stereotype.Component;

/**
 * Deletes one case: announced in the run, written into the protocol, deleted, confirmed. Whoever is interrupted at any
 * point goes on from there, and nothing is done or counted twice.
 */
@Component
class Loeschvollzug {

    private final Loeschbestand bestand;
    private final Loeschnachweise nachweise;
    private final Protokoll protokoll;
    private final Siegel siegel;

    Loeschvollzug(Loeschbestand bestand, Loeschnachweise nachweise, Protokoll protokoll, Siegel siegel) {
        this.bestand = bestand;
        this.nachweise = nachweise;
        this.protokoll = protokoll;
        this.siegel = siegel;
    }

    void loesche(Loeschnachweis lauf, Beurteilt faellig, Handlung handlung) {
        var fall = faellig.fall();
        vollziehe(lauf, kuendigeAn(lauf, Loeschart.FALL, fall.id().wert(), fall.bezug()), faellig, handlung);
    }

    /** @param id store id of what is to be deleted */
    Loeschposten kuendigeAn(Loeschnachweis lauf, Loeschart art, String id, String bezug) {
        return nachweise.kuendigeAn(lauf, hash(bezug), art, id);
    }

    /** The case may be gone, still due, or no longer due. */
    void setzeFort(Loeschnachweis lauf, Loeschposten posten, Handlung handlung) {
        var offen = posten.offen();
        if (offen != null) {
            bestand.einen(offen, lauf.stichtag())
                    .ifPresentOrElse(fall -> vollziehe(lauf, posten, fall, handlung), () -> bestaetige(posten));
        }
    }

    private void vollziehe(Loeschnachweis lauf, Loeschposten posten, Beurteilt fall, Handlung handlung) {
        if (fall.urteil() != Urteil.ZU_LOESCHEN) {
            nimmZurueck(posten, fall.fall().bezug(), fall.fall().version(), handlung);
            return;
        }
        var vermerkt = vermerkt(posten, fall.fall().bezug(), handlung);
        if (bestand.loesche(fall.fall(), lauf.stichtag())) {
            bestaetige(vermerkt);
        } else {
            setzeFort(lauf, vermerkt, handlung);
        }
    }

    /** In the protocol, once. */
    Loeschposten vermerkt(Loeschposten posten, String bezug, Handlung handlung) {
        if (posten.vermerk() != null) {
            return posten;
        }
        CompletableFuture<String> eintrag = protokoll.schreibe(handlung, new Geloescht(bezug, posten.regel().name()));
        Protokoll.warte(eintrag);
        return nachweise.vermerke(posten, eintrag.join());
    }

    /** It is not deleted after all. */
    void nimmZurueck(Loeschposten posten, String bezug, long version, Handlung handlung) {
        if (posten.vermerk() != null) {
            var nicht = new Geaendert(bezug, version, version);
            Protokoll.warte(protokoll.schreibe(handlung, new NichtVollzogen(nicht, true)));
        }
        nachweise.nimmZurueck(posten);
    }

    private void bestaetige(Loeschposten posten) {
        bestand.istWeg(posten.offen());
        istGeloescht(posten);
    }

    void istGeloescht(Loeschposten posten) {
        nachweise.bestaetige(posten);
    }

    /** Salted with the secret of the application: nobody else can tell whether a token is meant. */
    private String hash(String bezug) {
        return sha256(siegel.verschliesse("loeschung", bezug));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
