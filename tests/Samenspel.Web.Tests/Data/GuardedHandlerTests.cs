using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Data.PostgreSql;
using Samenspel.Data.Sqlite;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;

namespace Samenspel.Web.Tests.Data;

/// <summary>What stands round every handler, with handlers of the test's own on a table of the test's own.</summary>
public sealed class GuardedHandlerTests : IAsyncLifetime
{
    private readonly string _file = Path.GetTempFileName();
    private ServiceProvider _services = null!;

    public async ValueTask InitializeAsync()
    {
        var postgres = SamenspelHost.PostgreSql;
        var name = $"guard_{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}";
        _services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IModelPart, Tables>()
            .AddDbContext<SamenspelDb>(options => _ = (postgres is null
                ? options.UseSqlite($"Data Source={_file};Pooling=False")
                : options.UsePostgreSql($"{postgres};Database={name}"))
                // The model of a context type is cached; this table must not meet the product's.
                .EnableServiceProviderCaching(false))
            .AddHandler<Write, int, WriteHandler, Everyone>()
            .AddHandler<Outer, int, OuterHandler, Everyone>()
            .AddHandler<Look, bool, LookHandler, Everyone>()
            .BuildServiceProvider();
        await UseAsync(async scope => await scope.GetRequiredService<SamenspelDb>().Database.EnsureCreatedAsync());
        await AskAsync<Write, int>(new Write("begin"));
    }

    [Fact]
    public async Task Write_ThatIsAccepted_IsThere() => Assert.Equal(["begin"], await NamesAsync());

    [Fact]
    public async Task Write_ThatIsRefusedAfterSaving_LeavesNothing()
    {
        var outcome = await AskAsync<Write, int>(new Write("weg", Refuse: true));

        Assert.Equal("test.refused", outcome.Refusals.Single().Code);
        Assert.Equal(["begin"], await NamesAsync());
    }

    [Fact]
    public async Task Write_ThatFailsAfterSaving_LeavesNothingAndFails()
    {
        await Assert.ThrowsAsync<NotSupportedException>(() => AskAsync<Write, int>(new Write("weg", Fail: true)));

        Assert.Equal(["begin"], await NamesAsync());
    }

    [Fact]
    public async Task Write_ThatLosesARace_IsAConflictAndLeavesNothing()
    {
        var outcome = await AskAsync<Write, int>(new Write("weg", Race: true));

        Assert.Equal((RefusalKind.Conflict, "data.changed-meanwhile"), outcome.Refusals.Select(refusal => (refusal.Kind, refusal.Code)).Single());
        Assert.Equal(["begin"], await NamesAsync());
    }

    [Theory]
    [InlineData("40001")]
    [InlineData("40P01")]
    [InlineData("23505")]
    public async Task Write_ThatTheDatabaseMakesGiveWay_IsAConflictAndLeavesNothing(string state)
    {
        var outcome = await AskAsync<Write, int>(new Write("weg", State: state));

        Assert.Equal("data.changed-meanwhile", outcome.Refusals.Single().Code);
        Assert.Equal(["begin"], await NamesAsync());
    }

    [Fact]
    public async Task Write_WithAFaultOfItsOwn_IsNoConflict() =>
        await Assert.ThrowsAsync<DbUpdateException>(() => AskAsync<Write, int>(new Write("weg", State: "23502")));

    [Fact]
    public async Task Write_AfterARefusalInTheSameScope_DoesNotSaveWhatWasRefused()
    {
        await UseAsync(async scope =>
        {
            var handler = scope.GetRequiredService<IHandle<Write, int>>();
            await handler.HandleAsync(new Write("weg", Refuse: true, Save: false), CancellationToken.None);
            await Assert.ThrowsAsync<NotSupportedException>(() => handler.HandleAsync(new Write("ook weg", Fail: true, Save: false), CancellationToken.None));
            return await handler.HandleAsync(new Write("blijft"), CancellationToken.None);
        });

        Assert.Equal(["begin", "blijft"], await NamesAsync());
    }

    [Fact]
    public async Task Outer_WithInner_SharesOneTransaction()
    {
        await AskAsync<Outer, int>(new Outer("buiten", new Write("binnen")));
        Assert.Equal(["begin", "binnen", "buiten"], await NamesAsync());

        var refused = await AskAsync<Outer, int>(new Outer("weg", new Write("ook weg"), Refuse: true));
        Assert.Single(refused.Refusals);
        Assert.Equal(["begin", "binnen", "buiten"], await NamesAsync());
    }

    [Fact]
    public async Task Outer_PassingOnARefusal_LeavesNothing()
    {
        var outcome = await AskAsync<Outer, int>(new Outer("weg", new Write("ook weg", Refuse: true)));

        Assert.Equal("test.refused", outcome.Refusals.Single().Code);
        Assert.Equal(["begin"], await NamesAsync());
    }

    [Fact]
    public async Task Outer_PassingOverARefusal_Fails()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => AskAsync<Outer, int>(new Outer("weg", new Write("ook weg", Refuse: true), PassOver: true)));

        Assert.Equal(["begin"], await NamesAsync());
    }

    [Fact]
    public async Task Reading_HoldsNoTransaction()
    {
        Assert.True((await AskAsync<Look, bool>(new Look())).TryGet(out var hasTransaction));
        Assert.False(hasTransaction);
    }

    public async ValueTask DisposeAsync()
    {
        await UseAsync(async scope => await scope.GetRequiredService<SamenspelDb>().Database.EnsureDeletedAsync());
        await _services.DisposeAsync();
        File.Delete(_file);
    }

    private Task<List<string>> NamesAsync() => UseAsync(scope =>
        scope.GetRequiredService<SamenspelDb>().Set<Thing>().Select(thing => thing.Name).OrderBy(name => name).ToListAsync());

    private Task<Outcome<TResult>> AskAsync<TRequest, TResult>(TRequest request) =>
        UseAsync(scope => scope.GetRequiredService<IHandle<TRequest, TResult>>().HandleAsync(request, CancellationToken.None));

    private async Task<T> UseAsync<T>(Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = _services.CreateAsyncScope();
        return await use(scope.ServiceProvider);
    }

    private sealed record Write(string Name, bool Refuse = false, bool Fail = false, bool Race = false, bool Save = true, string? State = null) : IWrite;

    private sealed record Outer(string Name, Write Inner, bool Refuse = false, bool PassOver = false) : IWrite;

    private sealed record Look;

    private sealed class Thing
    {
        public int Id { get; init; }

        public required string Name { get; set; }

        public int Version { get; set; }
    }

    private sealed class Tables : IModelPart
    {
        public string TablePrefix => "test_";

        public void Configure(ModelBuilder model) => model.Entity<Thing>(thing =>
        {
            thing.ToTable("test_thing");
            thing.Property(one => one.Version).IsConcurrencyToken();
        });
    }

    private sealed class WriteHandler(SamenspelDb db) : IHandle<Write, int>
    {
        public async Task<Outcome<int>> HandleAsync(Write request, CancellationToken cancellation)
        {
            var thing = new Thing { Name = request.Name };
            db.Add(thing);
            if (request.Save)
            {
                await db.SaveChangesAsync(cancellation);
            }

            if (request.Race)
            {
                await db.Set<Thing>().ExecuteUpdateAsync(set => set.SetProperty(one => one.Version, 7), cancellation);
                thing.Version = 1;
                await db.SaveChangesAsync(cancellation);
            }

            if (request.State is { } state)
            {
                throw new DbUpdateException("by request", new DatabaseSaysNo(state));
            }

            return request.Fail ? throw new NotSupportedException("by request")
                : request.Refuse ? new Refusal(RefusalKind.Invalid, "test.refused", "by request")
                : thing.Id;
        }
    }

    private sealed class DatabaseSaysNo(string state) : System.Data.Common.DbException("by request")
    {
        public override string SqlState => state;
    }

    private sealed class OuterHandler(SamenspelDb db, IHandle<Write, int> inner) : IHandle<Outer, int>
    {
        public async Task<Outcome<int>> HandleAsync(Outer request, CancellationToken cancellation)
        {
            db.Add(new Thing { Name = request.Name });
            await db.SaveChangesAsync(cancellation);
            var outcome = await inner.HandleAsync(request.Inner, cancellation);
            return request.Refuse ? new Refusal(RefusalKind.Invalid, "test.outer", "by request") : request.PassOver ? 1 : outcome;
        }
    }

    private sealed class LookHandler(SamenspelDb db) : IHandle<Look, bool>
    {
        public async Task<Outcome<bool>> HandleAsync(Look request, CancellationToken cancellation)
        {
            await db.Set<Thing>().CountAsync(cancellation);
            return db.Database.CurrentTransaction is not null;
        }
    }
}
