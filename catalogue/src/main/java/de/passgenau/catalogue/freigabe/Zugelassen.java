package de.passgenau.catalogue.freigabe;

import java.util.Comparator;
import java.util.stream.Stream;

import de.passgenau.catalogue.Traegerart;
import de.passgenau.catalogue.recht.Rechtsgrundlage;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.recht.Zulassungspflicht;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;
import de.passgenau.catalogue.steckbrief.Umsetzungsart;

/**
 * What the law asks of the Träger and of the Maßnahme itself is approved under the AZAV, on the day of publishing
 * (§ 176 SGB III). Businesses that train in their own house, and the Jobcenter's own staff, need no approval.
 */
final class Zugelassen implements Freigaberegel {

    @Override
    public Stream<Verstoss> fehlt(Antrag antrag) {
        return switch (pflicht(antrag)) {
            case KEINE -> Stream.empty();
            case TRAEGER -> traeger(antrag);
            case TRAEGER_UND_MASSNAHME -> Stream.concat(traeger(antrag), massnahme(antrag));
        };
    }

    static Zulassungspflicht pflicht(Antrag antrag) {
        if (antrag.traeger().art() == Traegerart.BETRIEB || antrag.wird(Umsetzungsart.SELBSTVORNAHME)) {
            return Zulassungspflicht.KEINE;
        }
        return Stream.concat(antrag.grundlagen(), instrument(antrag))
                .map(Rechtsgrundlage::zulassung)
                .max(Comparator.naturalOrder())
                .orElse(Zulassungspflicht.KEINE);
    }

    /** What no named basis carries is asked for what its own law asks for. */
    private static Stream<Rechtsgrundlage> instrument(Antrag antrag) {
        var instrument = antrag.steckbrief().instrument();
        return antrag.hatGrundlageFuer(instrument)
                ? Stream.empty()
                : Rechtsverzeichnis.mitgeliefert()
                        .fuer(instrument)
                        .filter(eine -> eine.geltung().umfasst(antrag.tag()));
    }

    private static Stream<Verstoss> traeger(Antrag antrag) {
        var bis = antrag.traeger().azavZugelassenBis();
        if (antrag.traeger().zugelassenAm(antrag.tag())) {
            return Stream.empty();
        }
        return Stream.of(bis == null
                ? Verstoss.of("traeger", Verstossart.FEHLT, "m-01.traegerzulassung-fehlt", antrag.traeger().name())
                : Verstoss.of("traeger", Verstossart.UNGUELTIG, "m-01.traegerzulassung-abgelaufen",
                        antrag.traeger().name(), bis));
    }

    private static Stream<Verstoss> massnahme(Antrag antrag) {
        var zulassung = antrag.steckbrief().foerderung().zulassung();
        if (zulassung == null) {
            return Stream.of(Verstoss.of("foerderung.zulassung", Verstossart.FEHLT, "m-01.massnahmezulassung-fehlt"));
        }
        return zulassung.bis().isBefore(antrag.tag())
                ? Stream.of(Verstoss.of("foerderung.zulassung", Verstossart.UNGUELTIG,
                        "m-01.massnahmezulassung-abgelaufen", zulassung.bis()))
                : Stream.empty();
    }
}
