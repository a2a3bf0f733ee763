package de.passgenau.api.bedarfsgemeinschaft;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveEvent;

/** Lets the store fail at one of the next writes of cases and households, and only then. */
public final class Speicherstoerung implements ApplicationListener<BeforeSaveEvent<?>>, AutoCloseable {

    private static final Set<String> SAMMLUNGEN = Set.of("faelle", "bedarfsgemeinschaften");

    private final ConfigurableApplicationContext app;
    private final AtomicInteger nochBis;

    private Speicherstoerung(ConfigurableApplicationContext app, int schreibvorgang) {
        this.app = app;
        this.nochBis = new AtomicInteger(schreibvorgang);
    }

    /** @param schreibvorgang at which write, from 1 */
    public static Speicherstoerung beim(int schreibvorgang, ConfigurableApplicationContext app) {
        var stoerung = new Speicherstoerung(app, schreibvorgang);
        app.addApplicationListener(stoerung);
        return stoerung;
    }

    public boolean istEingetreten() {
        return nochBis.get() <= 0;
    }

    @Override
    public void onApplicationEvent(BeforeSaveEvent<?> ereignis) {
        if (SAMMLUNGEN.contains(String.valueOf(ereignis.getCollectionName())) && nochBis.decrementAndGet() == 0) {
            throw new DataAccessResourceFailureException("The store is gone");
        }
    }

    @Override
    public void close() {
        app.removeApplicationListener(this);
    }
}
