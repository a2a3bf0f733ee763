package de.passgenau.api.bedarfsgemeinschaft.zusammenfuehrung;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft.Aufnahme;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.MitgliedId;
import de.passgenau.api.bedarfsgemeinschaft.Mitglieder;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.bedarfsgemeinschaft.Zugehoerigkeit;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.catalogue.Spur;

/**
 * One household takes in the members of another from a day on. Who is in both is one person afterwards, with one case at
 * most.
 *
 * @param rollen what each of the others is from then on
 */
record Haushaltsvereinigung(Bedarfsgemeinschaft andere, LocalDate ab, Map<MitgliedId, Mitgliedsrolle> rollen) {

    Haushaltsvereinigung {
        rollen = Map.copyOf(rollen);
    }

    Bedarfsgemeinschaft vollzogen(Bedarfsgemeinschaft bg, Spur spur, Pruefung pruefung) {
        pruefe(bg, pruefung);
        var alle = bg.mitglieder();
        for (var mitglied : andere.mitglieder().am(ab)) {
            alle = aufgenommen(mitglied, alle, pruefung);
        }
        return bg.vereinigt(new Aufnahme(andere.id(), ab), alle, spur);
    }

    private void pruefe(Bedarfsgemeinschaft bg, Pruefung pruefung) {
        if (andere.id().equals(bg.id())) {
            pruefung.melde("aufgehendeId", Eingabefehlercode.UNGUELTIG, "bg.dieselbe");
        }
        if (andere.aufgegangenIn() != null) {
            pruefung.melde("aufgehendeId", Eingabefehlercode.UNGUELTIG, "bg.aufgegangen");
        }
        andere.mitglieder()
                .alle()
                .stream()
                .filter(mitglied -> !mitglied.letzte().von().isBefore(ab))
                .forEach(mitglied -> pruefung.melde("ab", Eingabefehlercode.UNGUELTIG, "bg.vereinigt-zu-frueh",
                        mitglied.vorname(), mitglied.letzte().von()));
    }

    private Mitglieder aufgenommen(Mitglied mitglied, Mitglieder alle, Pruefung pruefung) {
        var gleiches = alle.wie(mitglied);
        if (gleiches.isPresent() && gleiches.get().fallId() != null && mitglied.fallId() != null
                && !Objects.equals(gleiches.get().fallId(), mitglied.fallId())) {
            pruefung.melde("aufgehendeId", Eingabefehlercode.UNGUELTIG, "bg.zwei-faelle", mitglied.vorname());
            return alle;
        }
        var bisher = gleiches.map(eines -> eines.fallId() == null ? eines.mitFall(mitglied.fallId()) : eines);
        if (bisher.filter(eines -> eines.dabei(ab)).isPresent()) {
            return alle.mit(bisher.get());
        }
        var rolle = rollen.get(mitglied.id());
        if (rolle == null) {
            pruefung.melde("rollen", Eingabefehlercode.PFLICHTFELD, "bg.rolle-fehlt", mitglied.vorname());
            return alle;
        }
        var zeit = new Zugehoerigkeit(ab, null, rolle);
        return alle.mit(bisher.map(eines -> eines.mit(zeit)).orElseGet(() -> neu(mitglied, zeit)));
    }

    private static Mitglied neu(Mitglied mitglied, Zugehoerigkeit zeit) {
        return new Mitglied(mitglied.id(), mitglied.vorname(), mitglied.nachname(), mitglied.geburtsdatum(),
                mitglied.erwerbsfaehig(), List.of(zeit), mitglied.fallId());
    }
}
