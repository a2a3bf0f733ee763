package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.MitgliedId;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Fallbindung;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltstat;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;

/** A member who has a case already, from a former household or without one, keeps it (E-02). */
final class Falluebergang implements Haushaltstat {

    private final Fallbindung bindung;
    private final MitgliedId mitgliedId;
    private final String fallId;
    private final Aufruf aufruf;
    private @Nullable Mitglied mitglied;
    private @Nullable Fall fall;

    /** @param fallId store id of the case */
    Falluebergang(Fallbindung bindung, MitgliedId mitgliedId, String fallId, Aufruf aufruf) {
        this.bindung = bindung;
        this.mitgliedId = mitgliedId;
        this.fallId = fallId;
        this.aufruf = aufruf;
    }

    @Override
    public Bedarfsgemeinschaft vollziehe(Bedarfsgemeinschaft bg, Spur spur, Pruefung pruefung) {
        mitglied = bg.mitglieder().mitglied(mitgliedId).orElse(null);
        fall = bindung.finde(fallId, aufruf.anrufer()).orElse(null);
        if (mitglied == null) {
            pruefung.melde("mitgliedId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        } else if (mitglied.fallId() != null) {
            pruefung.melde("mitgliedId", Eingabefehlercode.SCHON_VORHANDEN, "bg.fall-vorhanden", mitglied.vorname());
        }
        if (fall == null) {
            pruefung.melde("fallId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        }
        return mitglied == null || fall == null || mitglied.fallId() != null
                ? bg
                : bg.mit(bg.mitglieder().mit(mitglied.mitFall(fall.id())), spur);
    }

    @Override
    public String feld() {
        return "mitgliedId";
    }

    @Override
    public Optional<Verstoss> bereiteVor(Bedarfsgemeinschaft danach) {
        return mitglied == null || fall == null
                ? Optional.empty()
                : bindung.binde(fall, mitglied, danach, aufruf);
    }
}
