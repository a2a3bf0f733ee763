package de.passgenau.api.store;

import java.util.List;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.repository.support.MongoRepositoryFactory;

/** Repositories on a store under test, mapped and indexed as in the application. */
public final class Repositorien {

    private Repositorien() {}

    public static <R> R auf(Teststore store, Class<R> typ, Indexplan plan, Kurzform<?>... kurzformen) {
        return new MongoRepositoryFactory(mongo(store, plan, kurzformen)).getRepository(typ);
    }

    public static MongoTemplate mongo(Teststore store, Indexplan plan, Kurzform<?>... kurzformen) {
        var conversions = new KurzformConfiguration().mongoCustomConversions(List.of(kurzformen));
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.afterPropertiesSet();
        var factory = store.mongo().getMongoDatabaseFactory();
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        var mongo = new MongoTemplate(factory, converter);
        plan.indizes().forEach(index -> mongo.indexOps(plan.sammlung()).createIndex(index));
        return mongo;
    }
}
