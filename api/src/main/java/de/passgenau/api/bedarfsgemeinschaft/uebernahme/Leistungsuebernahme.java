package de.passgenau.api.bedarfsgemeinschaft.uebernahme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.bedarfsgemeinschaft.Antrag;
import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft.FruehereAnschrift;
import de.passgenau.api.bedarfsgemeinschaft.Bescheid;
import de.passgenau.api.bedarfsgemeinschaft.Leistungsakte;
import de.passgenau.api.bedarfsgemeinschaft.Leistungsbezug;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltszeile.Leistungszeit;
import de.passgenau.catalogue.Anschrift;
import org.jspecify.annotations.Nullable;

/**
 * Brings what a household was granted in line with what the Fachverfahren knows: what goes on longer is granted further,
 * what ends earlier is ended, and what is so already stays as it is. Entries are only ever added.
 *
 * @param akteur subject of whoever takes it over, at the identity provider
 */
record Leistungsuebernahme(LocalDate heute, String akteur, Supplier<UUID> kennungen) {

    Leistungsakte nach(Leistungsakte akte, Leistungszeit zeit) {
        return bezogen(beantragt(akte, zeit.antragAm()), zeit);
    }

    private Leistungsakte beantragt(Leistungsakte akte, @Nullable LocalDate am) {
        return am == null || akte.antraege().stream().anyMatch(antrag -> antrag.vollstaendigAm().equals(am))
                ? akte
                : akte.mit(new Antrag(kennung(), am, heute, akteur));
    }

    /** Where a household lived that lives somewhere else from today on. */
    FruehereAnschrift bisher(Anschrift anschrift) {
        return new FruehereAnschrift(anschrift, heute.minusDays(1), heute, akteur);
    }

    private Leistungsakte bezogen(Leistungsakte akte, Leistungszeit zeit) {
        var von = zeit.von();
        var bis = zeit.bis();
        if (von == null) {
            return bis == null || akte.bewilligt().stream().anyMatch(einer -> bis.equals(einer.bis()))
                    ? akte
                    : akte.mit(ende(bis));
        }
        var letzter = akte.bewilligt()
                .stream()
                .filter(einer -> einer.ueberschneidet(von, bis))
                .reduce((frueher, spaeter) -> spaeter);
        return letzter.map(einer -> angeglichen(akte, einer, zeit))
                .orElseGet(() -> akte.mit(bewilligung(von, zeit)));
    }

    private Leistungsakte angeglichen(Leistungsakte akte, Leistungsbezug letzter, Leistungszeit zeit) {
        var bis = zeit.bis();
        var bisher = Optional.ofNullable(letzter.bis());
        if (bisher.equals(Optional.ofNullable(bis))) {
            return akte;
        }
        return bis != null && bisher.map(bis::isBefore).orElse(true)
                ? akte.mit(ende(bis))
                : akte.mit(bewilligung(bisher.orElseThrow().plusDays(1), zeit));
    }

    /** Where the day of the letter is not delivered it is that on which benefits begin, unless that lies ahead. */
    private Bescheid bewilligung(LocalDate von, Leistungszeit zeit) {
        return new Bescheid(kennung(), Bescheid.Art.BEWILLIGT,
                Objects.requireNonNullElseGet(zeit.bescheidVom(), () -> spaetestensHeute(von)), von, zeit.bis(), heute,
                akteur);
    }

    private Bescheid ende(LocalDate bis) {
        return new Bescheid(kennung(), Bescheid.Art.BEENDET, spaetestensHeute(bis), null, bis, heute, akteur);
    }

    private LocalDate spaetestensHeute(LocalDate tag) {
        return tag.isAfter(heute) ? heute : tag;
    }

    private String kennung() {
        return kennungen.get().toString();
    }
}
