package de.passgenau.api.vermittlung.runde;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.vermittlung.runde.Rundenzeile.Aufschub;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagssicht;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where lines of sessions are read from: who may know of one may know of its case, as it is now. */
@Component
public class Zeilenquelle implements Listenquelle<Rundenzeile> {

    public static final String SAMMLUNG = "abgleichrundenzeilen";
    static final String RUNDE = "runde";
    public static final String FALL = "fall";
    /** What was decided, or {@link #OFFEN}. */
    static final String STAND = "stand";
    static final String OFFEN = "OFFEN";
    /** Who has put it off, as long as it is. */
    static final String ZURUECKGESTELLT_VON = "zurueckgestelltVon";
    /** Until which day, as it is written. */
    static final String WIEDER = "wieder";
    /** Orders. */
    static final String RANG = "RANG";
    static final String TAG = "TAG";

    private final Vorschlagssicht faelle;

    Zeilenquelle(Vorschlagssicht faelle) {
        this.faelle = faelle;
    }

    @Override
    public Class<Rundenzeile> typ() {
        return Rundenzeile.class;
    }

    @Override
    public String sammlung() {
        return SAMMLUNG;
    }

    @Override
    public ZeilenId id(String kennung) {
        return new ZeilenId(kennung);
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        return anrufer.hat(Rolle.FALLMANAGER) || anrufer.hat(Rolle.ARBEITGEBERSERVICE)
                ? Sichtfilter.alles()
                : Sichtfilter.nichts();
    }

    @Override
    public Collection<Rundenzeile> offene(Collection<Rundenzeile> gelesene, Anrufer anrufer) {
        var sichtbare = faelle.sichtbare(
                gelesene.stream().map(eine -> eine.fall().wert()).collect(Collectors.toSet()), anrufer);
        return gelesene.stream().filter(eine -> sichtbare.contains(eine.fall().wert())).toList();
    }

    @Override
    public Eintrag eintrag(Rundenzeile zeile) {
        var entscheidung = zeile.entscheidung();
        var aufschub = zeile.aufschub();
        return new Eintrag(zeile.kennung(), zeile.version(), Map.of(),
                Map.of(RUNDE, Set.of(zeile.runde().wert()), FALL, Set.of(zeile.fall().wert()), STAND,
                        Set.of(entscheidung == null ? OFFEN : entscheidung.art().name()), ZURUECKGESTELLT_VON,
                        merkmal(aufschub.map(Aufschub::durch)), WIEDER,
                        merkmal(aufschub.map(einer -> einer.bis().toString())), AUFRUFE,
                        Listenquelle.aufrufe(zeile)),
                Map.of(RANG, "%s/%05d".formatted(zeile.stelle().wert(), zeile.rang()), TAG,
                        aufschub.map(einer -> einer.bis().toString()).orElse("")),
                List.of());
    }

    private static Set<String> merkmal(Optional<String> wert) {
        return wert.map(Set::of).orElse(Set.of());
    }
}
