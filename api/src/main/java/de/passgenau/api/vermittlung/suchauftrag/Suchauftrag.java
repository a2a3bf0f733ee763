package de.passgenau.api.vermittlung.suchauftrag;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import de.passgenau.api.fall.FallId;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.stelle.suche.StellenSuche;
import de.passgenau.api.vermittlung.meldung.Meldungswunsch;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A search that somebody keeps: for a case, for an offer, or for offers by what they say. It is its owner's alone, and goes when he deletes it or when
 * the case does for which it searches.
 *
 * @param schema         version of the document's form
 * @param besitzer       subject at the identity provider
 * @param fall           for which offers are searched; null for the others
 * @param stellenangebot for which people are searched; null for the others
 * @param stellenSuche   by which offers are searched for nobody in particular; null for the others
 */
@Document(Suchauftrag.SAMMLUNG)
public record Suchauftrag(
        @Id SuchauftragId id,
        @Version long version,
        int schema,
        String besitzer,
        String name,
        @Nullable FallId fall,
        @Nullable StellenangebotId stellenangebot,
        @Nullable StellenSuche stellenSuche,
        int mindestpunkte,
        boolean nurMitEinwilligung,
        Suchrhythmus rhythmus,
        Spur spur) implements Dokument {

    public static final String SAMMLUNG = "suchauftraege";
    static final int SCHEMA = 1;

    public Suchauftrag {
        if (Stream.of(fall, stellenangebot, stellenSuche).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException("A saved search is for one thing: " + id);
        }
    }

    static Suchauftrag neu(SuchauftragId id, String besitzer, Suchangaben angaben, Spur spur) {
        return new Suchauftrag(id, 0, SCHEMA, besitzer, angaben.name(), angaben.fall(), angaben.stellenangebot(),
                angaben.stellenSuche(), angaben.mindestpunkte(), angaben.nurMitEinwilligung(), angaben.rhythmus(),
                spur);
    }

    /** The same search with what its owner wants now. */
    Suchauftrag geaendert(Suchangaben angaben, Spur neueSpur) {
        return new Suchauftrag(id, version, schema, besitzer, angaben.name(), angaben.fall(),
                angaben.stellenangebot(), angaben.stellenSuche(), angaben.mindestpunkte(),
                angaben.nurMitEinwilligung(), angaben.rhythmus(), neueSpur);
    }

    public Suchauftragsart art() {
        if (stellenSuche != null) {
            return Suchauftragsart.STELLENSUCHE;
        }
        return fall == null ? Suchauftragsart.BEWERBER_FUER_STELLE : Suchauftragsart.STELLEN_FUER_FALL;
    }

    /** Which hits are meant; another one as soon as something else is searched for. */
    public Meldungswunsch wunsch() {
        return new Meldungswunsch(SAMMLUNG + '/' + id.wert(), ziel(), nurMitEinwilligung, mindestpunkte);
    }

    private String ziel() {
        if (fall != null) {
            return fall.wert();
        }
        return stellenangebot == null
                ? UUID.nameUUIDFromBytes(String.valueOf(stellenSuche).getBytes(StandardCharsets.UTF_8)).toString()
                : stellenangebot.wert();
    }

    @Override
    public String kennung() {
        return id.wert();
    }

    /** What its owner says of it. */
    record Suchangaben(
            String name,
            @Nullable FallId fall,
            @Nullable StellenangebotId stellenangebot,
            @Nullable StellenSuche stellenSuche,
            int mindestpunkte,
            boolean nurMitEinwilligung,
            Suchrhythmus rhythmus) {}
}
