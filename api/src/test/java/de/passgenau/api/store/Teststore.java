package de.passgenau.api.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.passgenau.api.store.eingebettet.EingebetteterStore;
import de.passgenau.api.store.eingebettet.Einstellung;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * A store for contract tests, with an empty database for each test. An abstract contract has two subclasses: one with
 * {@link #eingebettet()}, which always runs, and one with {@link #mongodb()}, which needs Docker and is skipped
 * visibly without it.
 *
 * <pre>
 * abstract class XVertrag {
 *     abstract Teststore store();
 * }
 * class XTests extends XVertrag {
 *     {@literal @}RegisterExtension
 *     static final Teststore STORE = Teststore.eingebettet();
 * }
 * class XOnMongoDbTests extends XVertrag {
 *     {@literal @}RegisterExtension
 *     static final Teststore STORE = Teststore.mongodb();
 * }
 * </pre>
 */
public abstract class Teststore
        implements
            BeforeAllCallback,
            BeforeEachCallback,
            AfterEachCallback,
            AfterAllCallback {

    private static final AtomicInteger DATENBANKEN = new AtomicInteger();

    private @Nullable MongoClient client;
    private @Nullable MongoTemplate mongo;

    public static Teststore eingebettet() {
        return new Eingebettet();
    }

    public static Teststore mongodb() {
        return new Mongodb();
    }

    /** On a database of this test's own. */
    public MongoTemplate mongo() {
        return Objects.requireNonNull(mongo);
    }

    /** For a second client on the same store. */
    public abstract String uri();

    /** The server itself, where it is in this process. */
    public @Nullable EingebetteterStore eingebetteter() {
        return null;
    }

    abstract void starte();

    abstract void beende();

    @Override
    public void beforeAll(ExtensionContext kontext) {
        Leise.ein();
        starte();
        client = MongoClients.create(new ConnectionString(uri()));
    }

    @Override
    public void beforeEach(ExtensionContext kontext) {
        mongo = new MongoTemplate(Objects.requireNonNull(client), "test" + DATENBANKEN.incrementAndGet());
    }

    @Override
    public void afterEach(ExtensionContext kontext) {
        mongo().getDb().drop();
    }

    @Override
    public void afterAll(ExtensionContext kontext) {
        if (client != null) {
            client.close();
            beende();
        }
    }

    private static final class Eingebettet extends Teststore {

        private @Nullable Path ordner;
        private @Nullable EingebetteterStore store;

        @Override
        void starte() {
            try {
                ordner = Files.createTempDirectory("passgenau");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            store = EingebetteterStore.starte(Einstellung.fuer(ordner));
        }

        @Override
        public String uri() {
            return Objects.requireNonNull(store).uri();
        }

        @Override
        public @Nullable EingebetteterStore eingebetteter() {
            return store;
        }

        @Override
        void beende() {
            Objects.requireNonNull(store).close();
            try {
                FileSystemUtils.deleteRecursively(ordner);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** One container serves all tests of a run; Testcontainers removes it at the end. */
    private static final class Mongodb extends Teststore implements ExecutionCondition {

        private static @Nullable MongoDBContainer container;

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext kontext) {
            return DockerClientFactory.instance().isDockerAvailable()
                    ? ConditionEvaluationResult.enabled("Docker answers")
                    : ConditionEvaluationResult.disabled("no Docker engine here: not checked on MongoDB 8");
        }

        @Override
        void starte() {
            synchronized (Mongodb.class) {
                if (container == null) {
                    container = new MongoDBContainer("mongo:8").withReplicaSet();
                    container.start();
                }
            }
        }

        @Override
        public String uri() {
            return Objects.requireNonNull(container).getReplicaSetUrl("test");
        }

        @Override
        void beende() {
            // shared with the other contracts of this run
        }
    }
}
