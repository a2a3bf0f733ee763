package de.passgenau.api.datenschutz.auskunft;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.datenschutz.Auskunftsquelle;
import de.passgenau.api.fall.Fall;
import org.bson.Document;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The whole case as it is stored, Einwilligungen of today and of before included. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Fallauskunft implements Auskunftsquelle {

    private static final String SAMMLUNG = "faelle";

    private final MongoOperations store;
    private final Vertragsworte worte;
    private final Bezeichnungen bezeichnungen = Bezeichnungen.fuer(SAMMLUNG);

    Fallauskunft(MongoOperations store, Vertragsworte worte) {
        this.store = store;
        this.worte = worte;
    }

    @Override
    public Class<Fall> typ() {
        return Fall.class;
    }

    @Override
    public List<Abschnitt> abschnitte(Fall fall) {
        return Dokumentauszug.von(dokument(fall), "Der Fall", bezeichnungen, this::text);
    }

    @Override
    public Map<String, Object> gespeichert(Fall fall) {
        return Map.of(SAMMLUNG, Dokumentauszug.maschinenlesbar(dokument(fall), "", bezeichnungen));
    }

    private Document dokument(Fall fall) {
        return Optional.ofNullable(store.findById(fall.kennung(), Document.class, SAMMLUNG)).orElseGet(Document::new);
    }

    private String text(String art, Object wert) {
        return switch (wert) {
            case Date zeit -> Zeitform.istTag(Zeitform.gespeichert(zeit))
                    ? Zeitform.tag(Zeitform.alsTag(Zeitform.gespeichert(zeit)))
                    : Zeitform.zeit(Zeitform.gespeichert(zeit));
            case Boolean ja -> ja ? "ja" : "nein";
            case String name when art.startsWith("@") -> benannt(art.substring(1), name);
            case String code when !art.isEmpty() -> worte.wert(art, code);
            default -> wert.toString();
        };
    }

    private String benannt(String sammlung, String id) {
        return Optional.ofNullable(store.findById(id, Document.class, sammlung))
                .map(gefunden -> gefunden.getString("name"))
                .orElse(id);
    }
}
