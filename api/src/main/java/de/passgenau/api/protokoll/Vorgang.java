package de.passgenau.api.protokoll;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.protokoll.kette.Protokollart;
import org.jspecify.annotations.Nullable;

/** What somebody does with cases, as the protocol tells it: by tokens, without names or contents in the clear. */
public sealed interface Vorgang {

    Protokollart art();

    /** Tokens of the cases concerned. */
    Collection<String> bezuege();

    /** Facts that name nobody. */
    default Map<String, String> angaben() {
        return Map.of();
    }

    /** Text about a person, encrypted with the key of her case. */
    default @Nullable String geheim() {
        return null;
    }

    /** Cases are shown. */
    record Gelesen(Set<String> bezuege) implements Vorgang {

        @Override
        public Protokollart art() {
            return Protokollart.GELESEN;
        }
    }

    /** Something is about to be changed. */
    sealed interface Aenderung extends Vorgang {}

    /**
     * Something of the catalogue is about to be changed, which is about nobody.
     *
     * @param objektart what it is, such as {@code Massnahme}
     * @param objekt its opaque id of the API
     * @param von the version before, 0 for something new
     */
    record KatalogGeaendert(String objektart, String objekt, long von) implements Aenderung {

        @Override
        public Protokollart art() {
            return Protokollart.KATALOG;
        }

        @Override
        public List<String> bezuege() {
            return List.of();
        }

        @Override
        public Map<String, String> angaben() {
            return Map.of("objektart", objektart, "objekt", objekt, "von", Long.toString(von), "bis",
                    Long.toString(von + 1));
        }
    }

    /**
     * A case is about to be changed.
     *
     * @param von the version before, 0 for a new case
     * @param bis the version it will have
     */
    record Geaendert(String bezug, long von, long bis) implements Aenderung {

        @Override
        public Protokollart art() {
            return Protokollart.GEAENDERT;
        }

        @Override
        public List<String> bezuege() {
            return List.of(bezug);
        }

        @Override
        public Map<String, String> angaben() {
            return Map.of("von", Long.toString(von), "bis", Long.toString(bis));
        }
    }

    /**
     * An announced change was not stored.
     *
     * @param sicher whether that is certain; a store that breaks off says nothing
     */
    record NichtVollzogen(Aenderung aenderung, boolean sicher) implements Vorgang {

        @Override
        public Protokollart art() {
            return Protokollart.NICHT_VOLLZOGEN;
        }

        @Override
        public Collection<String> bezuege() {
            return aenderung.bezuege();
        }

        @Override
        public Map<String, String> angaben() {
            var angaben = new HashMap<>(aenderung.angaben());
            angaben.put("sicher", Boolean.toString(sicher));
            return angaben;
        }
    }

    /** A person gets to know everything that is stored about her. */
    record Auskunft(String bezug) implements Vorgang {

        @Override
        public Protokollart art() {
            return Protokollart.AUSKUNFT;
        }

        @Override
        public List<String> bezuege() {
            return List.of(bezug);
        }
    }

    /**
     * A case is deleted, and its key with it.
     *
     * @param anlass code of the rule that it is deleted by
     */
    record Geloescht(String bezug, String anlass) implements Vorgang {

        @Override
        public Protokollart art() {
            return Protokollart.LOESCHUNG;
        }

        @Override
        public List<String> bezuege() {
            return List.of(bezug);
        }

        @Override
        public Map<String, String> angaben() {
            return Map.of("anlass", anlass);
        }
    }

    /** Somebody asks the protocol, perhaps about a case. */
    record Protokolleinsicht(Set<String> bezuege) implements Vorgang {

        @Override
        public Protokollart art() {
            return Protokollart.EINSICHT;
        }
    }

    /** Somebody has the protocol checked. */
    record Protokollpruefung() implements Vorgang {

        @Override
        public Protokollart art() {
            return Protokollart.PRUEFUNG;
        }

        @Override
        public List<String> bezuege() {
            return List.of();
        }
    }

    /** The engine has ranked. */
    record Abgeglichen(Abgleichlauf lauf) implements Vorgang {

        @Override
        public Protokollart art() {
            return Protokollart.ABGLEICH;
        }

        @Override
        public Collection<String> bezuege() {
            return lauf.bezuege();
        }

        @Override
        public Map<String, String> angaben() {
            return lauf.angaben();
        }
    }

    /** A person has decided on a ranking. */
    record Entschieden(Entscheidung entscheidung, Abgleichlauf lauf, @Nullable String geheim) implements Vorgang {

        @Override
        public Protokollart art() {
            return Protokollart.ENTSCHEIDUNG;
        }

        @Override
        public Collection<String> bezuege() {
            return entscheidung.bezuege(lauf);
        }

        @Override
        public Map<String, String> angaben() {
            return entscheidung.angaben(lauf);
        }
    }
}
