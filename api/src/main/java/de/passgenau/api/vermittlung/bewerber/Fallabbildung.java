package de.passgenau.api.vermittlung.bewerber;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.hemmnis.Hemmnislage;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Profilfassung;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisstand;
import de.passgenau.matching.profil.Profil;
import org.jspecify.annotations.Nullable;

/**
 * From a case to the profile that the engine knows: codes, numbers and days alone. No name, address, day of birth,
 * diagnosis and no sentence of the case leaves it here; of the health there are functional limits, of the age the completed years.
 */
final class Fallabbildung {

    private static final int GEMERKTE = 1_000;
    private static final Duration FRISCH = Duration.ofMinutes(5);

    private final Wissen wissen;
    private final Arbeitsabbildung arbeit;
    /** Whoever is on one list is on the next one, too. */
    private final Cache<Fallstand, Arbeitsprofil> gelesene = Caffeine.newBuilder()
            .maximumSize(GEMERKTE)
            .expireAfterWrite(FRISCH)
            .softValues()
            .build();

    Fallabbildung(Wissen wissen) {
        this.wissen = wissen;
        this.arbeit = new Arbeitsabbildung(wissen);
    }

    Profil von(Fall fall) {
        var bild = new Bild(fall, fall.verlauf().geltend());
        var arbeitsprofil = arbeit.von(bild);
        return new Profil(arbeitsprofil, foerderung(bild),
                new Zugangsabbildung(wissen).von(bild, arbeitsprofil));
    }

    /** The same of a case as it is in the store. */
    Arbeitsprofil arbeit(Fall gespeichert) {
        return gelesene.get(new Fallstand(gespeichert.kennung(), gespeichert.version()),
                neu -> arbeit.von(new Bild(gespeichert, gespeichert.verlauf().geltend())));
    }

    private record Fallstand(String kennung, long version) {}

    /** What an employer may rank her by. */
    Profil imPool(Fall fall) {
        var eintrag = fall.pool().offen();
        return new Poolabbildung(wissen).von(fall.bewerber(), eintrag == null
                ? null
                : Objects.requireNonNullElse(eintrag.verfuegbarAb(), eintrag.tag()));
    }

    private static Foerderprofil foerderung(Bild bild) {
        var hemmnisse = bild.hemmnisse()
                .stream()
                .map(lage -> new Hemmnis(Hemmnisart.valueOf(lage.hemmnis().art().name()),
                        Hemmnisstand.valueOf(lage.stand().name()), lage.prioritaet()))
                .toList();
        return new Foerderprofil(bild.istNachHemmnissenGefragt() ? hemmnisse : null, List.of(), brauchtBetreuung(bild),
                null);
    }

    /** Known where it was a Hemmnis; that there are children says nothing by itself. */
    private static @Nullable Boolean brauchtBetreuung(Bild bild) {
        var gab = bild.hemmnisse().stream().anyMatch(lage -> lage.hemmnis().art().name().equals("KINDERBETREUUNG"));
        return gab ? (Boolean) bild.offen().contains(Hemmnisart.KINDERBETREUUNG) : null;
    }

    /**
     * A case and what of it holds.
     *
     * @param stand without corrected entries
     */
    record Bild(Fall fall, Fallverlauf stand) {

        List<Hemmnislage> hemmnisse() {
            return stand.hemmnisse().lagen();
        }

        /** Whoever was counselled was. */
        boolean istNachHemmnissenGefragt() {
            return !hemmnisse().isEmpty()
                    || stand.betreuung().gespraeche().letzteEinstiegsberatung().isPresent();
        }

        Set<Hemmnisart> offen() {
            var offen = EnumSet.noneOf(Hemmnisart.class);
            stand.hemmnisse()
                    .offene()
                    .forEach(lage -> offen.add(Hemmnisart.valueOf(lage.hemmnis().art().name())));
            return offen;
        }

        Optional<Profilangaben> profil() {
            return stand.profil().letzte().map(Profilfassung::angaben);
        }
    }
}
