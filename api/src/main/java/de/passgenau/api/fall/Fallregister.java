package de.passgenau.api.fall;

import java.util.Optional;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Fallbezuege;
import de.passgenau.matching.Sichtfilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Tells the protocol which token a case has, blocked ones included; nothing else of the case leaves here. */
@Component
class Fallregister implements Fallbezuege {

    private final Dokumentliste<Fall> liste;
    private final Kennungen kennungen;

    Fallregister(Dokumentliste<Fall> liste, Kennungen kennungen) {
        this.liste = liste;
        this.kennungen = kennungen;
    }

    @Override
    public Optional<String> bezugZuFallnummer(String fallnummer) {
        return liste.leser()
                .finde(Criteria.where("fallnummer").is(fallnummer), Sichtfilter.alles(), 1)
                .stream()
                .findFirst()
                .map(Fall::bezug);
    }

    @Override
    public Optional<String> bezugZuKennung(String kennung) {
        return liste.leser().lade(kennungen.id(Fall.class, kennung), Sichtfilter.alles()).map(Fall::bezug);
    }
}
