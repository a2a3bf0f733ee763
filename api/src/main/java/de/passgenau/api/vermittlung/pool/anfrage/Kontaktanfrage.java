package de.passgenau.api.vermittlung.pool.anfrage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.graphql.zugriff.Geschuetzt;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageschritt.Anfragetat;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * an employer asks for a person of the pool. It begins with that, goes on by what the Arbeitgeberservice releases,
 * stage by stage, and ends as a proposal, refused, taken back, or by its last day. It goes with the case. What is released
 * is never copied: it is read from the case whenever it is shown.
 *
 * @param schema   version of the document's form
 * @param bezug    what the protocol knows the case by
 * @param stelle   for which offer; null if the employer has none here
 * @param anspruch what no other open one may have: the pair; its own id once it has ended
 * @param verlauf  every step, the first one first
 */
@Document("kontaktanfragen")
public record Kontaktanfrage(
        @Id AnfrageId id,
        @Version long version,
        int schema,
        FallId fall,
        String bezug,
        ArbeitgeberId arbeitgeber,
        @Nullable StellenangebotId stelle,
        @Nullable String nachricht,
        String anspruch,
        List<Anfrageschritt> verlauf,
        Spur spur) implements Dokument, Geschuetzt {

    public static final int SCHEMA = 1;

    public Kontaktanfrage {
        verlauf = List.copyOf(verlauf);
        if (verlauf.isEmpty()) {
            throw new IllegalArgumentException("Somebody has asked: " + id);
        }
    }

    public static Kontaktanfrage gestellt(AnfrageId id, Paar paar, Wunsch wunsch, Schritt schritt) {
        return new Kontaktanfrage(id, 0, SCHEMA, paar.fall, paar.bezug, paar.arbeitgeber, wunsch.stelle,
                wunsch.nachricht, paar.anspruch(), List.of(schritt.schritt), schritt.spur);
    }

    /** For whoever has checked that it may go there. */
    Kontaktanfrage weiter(Schritt schritt) {
        return new Kontaktanfrage(id, version, schema, fall, bezug, arbeitgeber, stelle, nachricht,
                schritt.schritt.stand().istEnde() ? id.wert() : anspruch,
                Stream.concat(verlauf.stream(), Stream.of(schritt.schritt)).toList(), schritt.spur);
    }

    /** Over by its last day, or because another one takes its place. */
    public Kontaktanfrage verfallen(Instant am, LocalDate bis) {
        return letzter().stand().istEnde()
                ? this
                : weiter(new Schritt(Anfrageschritt.nach(Anfragestand.VERFALLEN, new Anfragetat(null, am, bis)),
                        spur.fortgesetzt(am, List.of())));
    }

    /** Of the same person under another case. */
    public Kontaktanfrage in(Paar anderes, Spur fortgesetzt) {
        return new Kontaktanfrage(id, version, schema, anderes.fall, anderes.bezug, arbeitgeber, stelle, nachricht,
                anspruch.equals(id.wert()) ? anspruch : anderes.anspruch(), verlauf, fortgesetzt);
    }

    Paar paar() {
        return new Paar(fall, bezug, arbeitgeber);
    }

    public Anfrageschritt letzter() {
        return verlauf.getLast();
    }

    /** What nobody has carried on until its last day has ended by that. */
    public Anfragestand standAm(LocalDate heute) {
        var stand = letzter().stand();
        return !stand.istEnde() && heute.isAfter(letzter().bis()) ? Anfragestand.VERFALLEN : stand;
    }

    /** Until when the employer sees what was released last, whatever has become of it. */
    public boolean zeigtAm(LocalDate heute) {
        return !heute.isAfter(letzter().bis());
    }

    @Override
    public String kennung() {
        return id.wert();
    }

    /** Whom which employer asks for. */
    public record Paar(FallId fall, String bezug, ArbeitgeberId arbeitgeber) {

        public String anspruch() {
            return fall.wert() + '/' + arbeitgeber.wert();
        }
    }

    /** What the employer says: an offer of its own, words, or both. */
    public record Wunsch(@Nullable StellenangebotId stelle, @Nullable String nachricht) {}

    /** A step and the trace that it leaves. */
    public record Schritt(Anfrageschritt schritt, Spur spur) {}
}
