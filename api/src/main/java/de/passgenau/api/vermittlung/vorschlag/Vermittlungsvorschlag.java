package de.passgenau.api.vermittlung.vorschlag;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.fall.FallId;
import de.passgenau.api.graphql.zugriff.Geschuetzt;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * a person is proposed for an offer of work. It begins when somebody proposes her, goes on step by step with what both
 * sides say, and ends with work, a refusal of either side, or is taken back. It goes with the case.
 *
 * @param schema     version of the document's form
 * @param bezug      what the protocol knows the case by
 * @param anlass     why somebody has proposed her
 * @param verlauf    every step, the first one first
 */
@Document("vermittlungsvorschlaege")
public record Vermittlungsvorschlag(
        @Id VorschlagId id,
        @Version long version,
        int schema,
        FallId fall,
        String bezug,
        StellenangebotId stelle,
        Vorschlagsanlass anlass,
        List<Vorschlagsschritt> verlauf,
        List<Rueckmeldung> rueckmeldungen,
        Spur spur) implements Dokument, Geschuetzt {

    public static final int SCHEMA = 1;

    public Vermittlungsvorschlag {
        verlauf = List.copyOf(verlauf);
        rueckmeldungen = List.copyOf(rueckmeldungen);
        if (verlauf.isEmpty()) {
            throw new IllegalArgumentException("A proposal has been made by somebody: " + id);
        }
    }

    public static Vermittlungsvorschlag gemacht(VorschlagId id, Paar paar, Vorschlagsanlass anlass,
            Vorschlagstat tat) {
        return new Vermittlungsvorschlag(id, 0, SCHEMA, paar.fall, paar.bezug, paar.stelle, anlass,
                List.of(tat.schritt(Vorschlagsstand.VORGESCHLAGEN, Vorschlagsgrund.KEINER)), List.of(), tat.spur());
    }

    /** For whoever has checked that it may go there. */
    public Vermittlungsvorschlag weiter(Vorschlagsstand neuer, Vorschlagsgrund grund, Vorschlagstat tat) {
        return new Vermittlungsvorschlag(id, version, schema, fall, bezug, stelle, anlass,
                Stream.concat(verlauf.stream(), Stream.of(tat.schritt(neuer, grund))).toList(), rueckmeldungen,
                tat.spur());
    }

    /** With what a side says; nothing changes where it says nothing. */
    public Vermittlungsvorschlag mit(Rueckmeldung.Seite seite, @Nullable String worte, Vorschlagstat tat) {
        return worte == null
                ? this
                : new Vermittlungsvorschlag(id, version, schema, fall, bezug, stelle, anlass, verlauf,
                        Stream.concat(rueckmeldungen.stream(), Stream.of(tat.rueckmeldung(seite, stand(), worte)))
                                .toList(),
                        tat.spur());
    }

    /** Of the same person under another case. */
    public Vermittlungsvorschlag in(FallId anderer, String andererBezug, Spur fortgesetzt) {
        return new Vermittlungsvorschlag(id, version, schema, anderer, andererBezug, stelle, anlass, verlauf,
                rueckmeldungen, fortgesetzt);
    }

    public Vorschlagsstand stand() {
        return verlauf.getLast().stand();
    }

    /** Since which day it stands so. */
    public LocalDate seit() {
        return verlauf.getLast().tag();
    }

    public LocalDate vorgeschlagenAm() {
        return verlauf.getFirst().tag();
    }

    public String vorgeschlagenDurch() {
        return verlauf.getFirst().akteur();
    }

    public boolean hatRueckmeldung(Rueckmeldung.Seite seite) {
        return rueckmeldungen.stream().anyMatch(eine -> eine.seite() == seite);
    }

    @Override
    public String kennung() {
        return id.wert();
    }

    /** Who is proposed for what. */
    public record Paar(FallId fall, String bezug, StellenangebotId stelle) {}
}
