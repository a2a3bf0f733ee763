package de.passgenau.api.teilnahme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotenart;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/**
 * Who may know of which Teilnahme: whoever works on cases of those that he may know of, a Träger of those in its own
 * Durchgänge who were assigned to it and are, or were just now, its participants.
 */
@Component
public class Teilnahmesicht implements Knotenart<Teilnahme> {

    private final Dokumentliste<Durchgang> durchgaenge;
    private final Dokumentliste<Fall> faelle;
    private final Kennungen kennungen;

    Teilnahmesicht(Dokumentliste<Durchgang> durchgaenge, Dokumentliste<Fall> faelle, Kennungen kennungen) {
        this.durchgaenge = durchgaenge;
        this.faelle = faelle;
        this.kennungen = kennungen;
    }

    /** The one with this id of the API, found or not by the same reads. */
    public Optional<Teilnahme> mitKennung(String global, Anrufer anrufer) {
        return finde(Set.of(kennungen.id(Teilnahme.class, global)), anrufer).values().stream().findFirst();
    }

    String global(Teilnahme teilnahme) {
        return kennungen.global(Teilnahme.class, teilnahme.kennung());
    }

    /** The Durchgang with this id of the API. */
    public Optional<Durchgang> durchgang(String global, Anrufer anrufer) {
        return durchgaenge.lade(kennungen.id(Durchgang.class, global), anrufer);
    }

    /** The case with this id of the API, of those that the caller works on. */
    public Optional<Fall> fall(String global, Anrufer anrufer) {
        return faelle.lade(kennungen.id(Fall.class, global), anrufer);
    }

    /** The same as it is now in this Durchgang, with its case as it is now. */
    public Optional<Teilnahme> in(Durchgang jetzt, Teilnahme bisher, Anrufer anrufer) {
        return lade(moegliche(jetzt, anrufer).filter(eine -> eine.inhalt.id().equals(bisher.eine().id())).toList(),
                anrufer).stream().findFirst();
    }

    /** The last of this case in the Durchgang. */
    public Optional<Teilnahme> letzte(Durchgang durchgang, Fallkennung fall, Anrufer anrufer) {
        return lade(moegliche(durchgang, anrufer).filter(eine -> eine.inhalt.fall().equals(fall)).toList(), anrufer)
                .stream()
                .reduce((fruehere, spaetere) -> spaetere);
    }

    /** All in these Durchgänge that this caller may know of, in the order in which they were proposed; by one read. */
    public List<Teilnahme> sichtbare(Collection<Durchgang> welche, Anrufer anrufer) {
        return lade(welche.stream().flatMap(durchgang -> moegliche(durchgang, anrufer)).toList(), anrufer);
    }

    private List<Teilnahme> lade(List<Moegliche> moegliche, Anrufer anrufer) {
        var ids = moegliche.stream().map(eine -> eine.inhalt.fall().wert()).toList();
        Map<String, Fall> bekannte = faelle.leser()
                .lade(ids.isEmpty() ? List.of(Kennungen.NIEMAND) : ids, sicht(anrufer))
                .stream()
                .collect(Collectors.toMap(Fall::kennung, Function.identity()));
        return moegliche.stream().flatMap(eine -> eine.von(bekannte)).toList();
    }

    private static Sichtfilter sicht(Anrufer anrufer) {
        return anrufer.hat(Rolle.FALLMANAGER) ? Fallsicht.akten(anrufer) : Fallsicht.teilnehmer(anrufer);
    }

    private static Stream<Moegliche> moegliche(Durchgang durchgang, Anrufer anrufer) {
        var seiner = durchgang.angebot().traeger().wert().equals(anrufer.traegerId());
        return durchgang.teilnahmen()
                .stream()
                .filter(eine -> anrufer.hat(Rolle.FALLMANAGER) || seiner && eine.warZugewiesen())
                .map(eine -> new Moegliche(durchgang, eine));
    }

    @Override
    public Class<Teilnahme> typ() {
        return Teilnahme.class;
    }

    @Override
    public Map<String, Teilnahme> finde(Set<String> ids, Anrufer anrufer) {
        var welche = ids.stream().map(id -> Teilnahme.durchgang(id).wert()).collect(Collectors.toSet());
        var moegliche = durchgaenge.finde(welche, anrufer)
                .values()
                .stream()
                .flatMap(durchgang -> moegliche(durchgang, anrufer))
                .filter(eine -> ids.contains(Teilnahme.kennung(eine.durchgang, eine.inhalt.id())))
                .toList();
        return lade(moegliche, anrufer).stream().collect(Collectors.toMap(Teilnahme::kennung, Function.identity()));
    }

    private record Moegliche(Durchgang durchgang, de.passgenau.catalogue.durchgang.teilnahme.Teilnahme inhalt) {

        Stream<Teilnahme> von(Map<String, Fall> bekannte) {
            var fall = bekannte.get(inhalt.fall().wert());
            return fall == null ? Stream.empty() : Stream.of(new Teilnahme(durchgang, inhalt, fall));
        }
    }
}
