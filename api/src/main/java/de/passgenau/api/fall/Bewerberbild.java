package de.passgenau.api.fall;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.api.fall.angaben.Bewerberangaben;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Zielberuf;

/** What of a profile a job needs to know. */
final class Bewerberbild {

    private Bewerberbild() {}

    static Bewerberangaben von(Profilangaben profil, String plz) {
        var rahmen = profil.rahmen();
        var lagen = rahmen.lagen();
        var scheine = Objects.requireNonNullElse(rahmen.fuehrerscheine(), List.<String>of());
        return new Bewerberangaben(profil.zielberuf().kldb(),
                profil.alternativen().stream().map(Zielberuf::kldb).toList(), profil.kenntnisse(),
                Stream.concat(scheine.stream(), profil.nachweise().stream()).distinct().toList(), plz,
                rahmen.umkreisKm(), rahmen.auto(), rahmen.stundenVon(), rahmen.stundenBis(), lagen.schicht(),
                lagen.nacht(), lagen.wochenende());
    }
}
