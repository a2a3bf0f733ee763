package de.passgenau.api.vermittlung.sammelmeldung;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import de.passgenau.api.fall.FallId;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.api.vermittlung.suchauftrag.SuchauftragId;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Everything that is new to one search, told at once. Its owner reads it, and after some time it goes.
 *
 * @param schema         version of the document's form
 * @param besitzer       subject at the identity provider
 * @param fuerFall       for which offers were searched; null if people were
 * @param fuerStelle     for which people were searched; null if offers were
 * @param unvollstaendig whether there was more, or nobody knows
 * @param laufId         under which it was written down what was found; null if nothing of it is to be seen
 * @param gelesenAm      null until its owner says that he has read it
 */
@Document(Sammelmeldung.SAMMLUNG)
record Sammelmeldung(
        @Id String id,
        @Version long version,
        int schema,
        String besitzer,
        SuchauftragId suchauftrag,
        @Nullable FallId fuerFall,
        @Nullable StellenangebotId fuerStelle,
        LocalDate tag,
        List<Sammelfund> funde,
        boolean unvollstaendig,
        @Nullable String laufId,
        @Nullable Instant gelesenAm,
        Spur spur) implements Dokument {

    static final String SAMMLUNG = "sammelmeldungen";
    private static final int SCHEMA = 1;

    Sammelmeldung {
        funde = List.copyOf(funde);
    }

    /** Of one search and day there is one, whoever makes it. */
    static Sammelmeldung neu(Suchauftrag auftrag, Sammelstand stand, LocalDate tag, Spur spur) {
        var name = auftrag.kennung() + '/' + tag;
        return new Sammelmeldung(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(), 0, SCHEMA,
                auftrag.besitzer(), auftrag.id(), auftrag.fall(), auftrag.stellenangebot(), tag, stand.funde(),
                stand.unvollstaendig(), null, null, spur);
    }

    Sammelmeldung vermerkt(@Nullable String lauf) {
        return new Sammelmeldung(id, version, schema, besitzer, suchauftrag, fuerFall, fuerStelle, tag, funde,
                unvollstaendig, lauf,
                gelesenAm, spur);
    }

    Sammelmeldung gelesen(@Nullable Instant am, Spur neueSpur) {
        return new Sammelmeldung(id, version, schema, besitzer, suchauftrag, fuerFall, fuerStelle, tag, funde,
                unvollstaendig, laufId, am,
                neueSpur);
    }

    @Override
    public String kennung() {
        return id;
    }
}
