package de.passgenau.api.fallbestand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.eintrag.Herkunft;
import de.passgenau.api.fallbestand.Uebergabeauftrag.Verteilung;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.matching.Sichtfilter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The open cases of Fallmanager: which of them an order is about, and how many there are. */
@Component
class Bestand {

    private static final String FALLMANAGER = "zustaendigkeit.fallmanager";
    private static final String EINTRAG = "verlauf.betreuung.fuehrung.ueberleitungen.kopf._id";
    /** Behind every letter. */
    private static final String ENDE = "\uffff";

    private final MongoOperations store;
    private final Dokumentliste<Fall> liste;
    private final Regelwerk regelwerk;

    Bestand(MongoOperations store, Dokumentliste<Fall> liste, Regelwerk regelwerk) {
        this.store = store;
        this.liste = liste;
        this.regelwerk = regelwerk;
    }

    Verteiler verteiler(Fallbestandsuebergabe uebergabe) {
        return Verteiler.fuer(uebergabe.auftrag(), regelwerk, wer -> bisher(uebergabe, wer));
    }

    /** At most so many of those that are still with whom they were, by name; without these. */
    List<Fall> portion(Uebergabeauftrag auftrag, Collection<String> ohne, int hoechstens) {
        return liste.leser()
                .finde(new Criteria().andOperator(betroffen(auftrag), Criteria.where("_id").nin(ohne)),
                        Sichtfilter.alles(), hoechstens)
                .stream()
                .sorted(Comparator.comparing(Fall::namensschluessel))
                .toList();
    }

    int anzahl(Uebergabeauftrag auftrag) {
        return (int) store.count(Query.query(betroffen(auftrag)), "faelle");
    }

    /** How many cases he leads, or has got by this order. */
    private int bisher(Fallbestandsuebergabe uebergabe, String fallmanager) {
        var seine = Criteria.where(FALLMANAGER).is(fallmanager).and("zustand").is(Zustand.OFFEN.name());
        return (int) store.count(Query.query(uebergabe.auftrag().verteilung() == Verteilung.NACH_SCHLUESSEL
                ? seine
                : seine.and(EINTRAG).regex('^' + Pattern.quote(Herkunft.zeichen(uebergabe.id())))), "faelle");
    }

    /** How many cases were handed over by this order. */
    int uebergeben(Fallbestandsuebergabe uebergabe) {
        return (int) store.count(Query.query(
                Criteria.where(EINTRAG).regex('^' + Pattern.quote(Herkunft.zeichen(uebergabe.id())))), "faelle");
    }

    private static Criteria betroffen(Uebergabeauftrag auftrag) {
        var auswahl = auftrag.auswahl();
        List<Criteria> alle = new ArrayList<>();
        alle.add(Criteria.where(FALLMANAGER).is(auftrag.von()).and("zustand").is(Zustand.OFFEN.name()));
        nimm(alle, auswahl.geschaeftsstelle(), "zustaendigkeit.geschaeftsstelle");
        var von = auswahl.nachnameVon();
        var bis = auswahl.nachnameBis();
        if (von != null) {
            alle.add(Criteria.where("namensschluessel").gte(Person.schluessel(von)));
        }
        if (bis != null) {
            alle.add(Criteria.where("namensschluessel").lt(Person.schluessel(bis) + ENDE));
        }
        var zielgruppe = auswahl.zielgruppe();
        if (zielgruppe != null) {
            alle.add(Criteria.where("verlauf.jugend.wechsel.zielgruppe").is(zielgruppe.name()));
        }
        return new Criteria().andOperator(alle);
    }

    private static void nimm(List<Criteria> alle, @Nullable String wert, String feld) {
        if (wert != null) {
            alle.add(Criteria.where(feld).is(wert));
        }
    }

    /** Of the target groups the store knows every one that the person was ever in. */
    static boolean passt(Fall fall, Uebergabeauftrag auftrag) {
        var zielgruppe = auftrag.auswahl().zielgruppe();
        return zielgruppe == null
                || fall.verlauf().geltend().jugend().zielgruppe().filter(zielgruppe::equals).isPresent();
    }
}
