package de.passgenau.api.eingliederung.hinweis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.fall.u25.Bildungslage;
import de.passgenau.api.security.Fallmanagerart;

/** U-02: who is not ready for training, or not placed by 30 September, goes from the Berufsberater to the FM U25. */
final class VomBerufsberater implements Hinweisregel {

    @Override
    public Stream<Hinweis> hinweise(Lage lage) {
        if (lage.akte().gefuehrtVon().filter(Fallmanagerart.BERUFSBERATER::equals).isEmpty()) {
            return Stream.empty();
        }
        var versorgt = lage.akte()
                .betreuung()
                .integrationen()
                .bestehende(lage.heute())
                .stream()
                .anyMatch(eine -> eine.art().istAusbildung());
        return lage.akte()
                .jugend()
                .bildung()
                .stream()
                .filter(bildung -> !versorgt)
                .flatMap(
                        bildung -> seit(bildung, lage).map(tag -> Hinweis.of("U-02", "hinweis.u-02", tag)).stream());
    }

    /** Since when the normal case work is in charge, whoever leads the case. */
    static Optional<LocalDate> seit(Bildungslage bildung, Lage lage) {
        if (Boolean.FALSE.equals(bildung.ausbildungsreif())) {
            return Optional.of(bildung.kopf().seit());
        }
        return Optional.ofNullable(bildung.schulentlassung())
                .map(tag -> lage.vorgaben().uebergaenge().vermitteltBis().atYear(tag.getYear()))
                .filter(tag -> lage.heute().isAfter(tag));
    }
}
