using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.StartUp;

namespace Samenspel.Web.Tests.Operations;

/// <summary>A database that is full, read-only, occupied or gone: people are told, nothing is damaged, and afterwards all works again.</summary>
public sealed class DatabaseTroubleTests
{
    private const string Api = "/api/v1/businesscase-berekeningen";

    private static readonly string Long = new('x', 480);

    [Theory]
    [InlineData("nl", true, "Opslaan lukt nu niet", "De schijf van de database is vol.", "Er is niets opgeslagen.")]
    [InlineData("en", true, "Saving is not possible now", "The disk of the database is full.", "Nothing was saved.")]
    [InlineData("nl", false, "Opslaan lukt nu niet", "De database kan nu alleen gelezen worden.", "Er is niets opgeslagen.")]
    [InlineData("en", false, "Saving is not possible now", "The database can only be read at the moment.", "Nothing was saved.")]
    public async Task Write_ThatTheDatabaseCannotTake_SaysWhyAndThatNothingWasSaved(string language, bool isFull, string title, string cause, string consequence)
    {
        var database = new FaultyDatabase();
        await using var host = SamenspelHost.On(database);
        using var visitor = await host.MemberAsync(language: language);
        Assert.Equal(HttpStatusCode.Redirect, (await WriteAsync(visitor)).StatusCode);
        database.Now = isFull ? FaultyDatabase.Fault.Full : FaultyDatabase.Fault.ReadOnly;

        // A page of an embedded database has some room left.
        var written = 0;
        var answer = await WriteAsync(visitor);
        for (; answer.StatusCode == HttpStatusCode.Redirect && written < 100; written++)
        {
            answer = await WriteAsync(visitor);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), answer.Headers.RetryAfter?.Delta);
        var page = await SamenspelHost.ReadAsync(answer);
        Assert.Equal(title, page.Heading());
        Assert.Contains(cause, page.Text(), StringComparison.Ordinal);
        Assert.Contains(consequence, page.Text(), StringComparison.Ordinal);
        await visitor.PageAsync("/hulp");
        await visitor.PageAsync("/dossiers");

        database.Now = FaultyDatabase.Fault.None;
        Assert.Equal(HttpStatusCode.Redirect, (await WriteAsync(visitor)).StatusCode);
        Assert.Equal(written + 2, await host.UseAsync(db => db.Database.SqlQueryRaw<int>("SELECT CAST(count(*) AS integer) AS \"Value\" FROM dossiers_dossier WHERE title = 'Vol'").SingleAsync()));
        if (SamenspelHost.PostgreSql is null)
        {
            Assert.Equal("ok", await host.UseAsync(db => db.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check").SingleAsync()));
        }
    }

    [Fact]
    public async Task Page_WithoutTheDatabase_SaysSoAndPagesThatNeedNoneStay()
    {
        var database = new FaultyDatabase();
        await using var host = SamenspelHost.On(database);
        using var visitor = host.Visitor();
        using var member = await host.MemberAsync();
        database.Now = FaultyDatabase.Fault.Gone;

        var page = await visitor.PageAsync("/dossiers", HttpStatusCode.ServiceUnavailable);

        Assert.Equal("Deze pagina kan nu niet worden getoond", page.Heading());
        Assert.Contains("De database is nu niet bereikbaar.", page.Text(), StringComparison.Ordinal);
        foreach (var path in new[] { "/hulp", "/toegankelijkheid", "/gezondheid/levend" })
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(path)).StatusCode);
        }

        // Who is signed in cannot be known without the database; the answer says why.
        Assert.Equal("Deze pagina kan nu niet worden getoond", (await member.PageAsync("/hulp", HttpStatusCode.ServiceUnavailable)).Heading());

        database.Now = FaultyDatabase.Fault.None;
        await visitor.PageAsync("/dossiers");
    }

    [Fact]
    public async Task Connection_ThatIsLostAndComesBack_LosesNothing()
    {
        await using var installation = await Installation.CreateAsync();
        await using var gate = installation.IsOnAServer ? new Gate("127.0.0.1", new NpgsqlConnectionStringBuilder(SamenspelHost.PostgreSql).Port) : null;
        await using var site = installation.Start(("ConnectionStrings:Samenspel", gate is null
            ? $"Data Source={installation.Database};Default Timeout=1"
            : new NpgsqlConnectionStringBuilder(installation.Database) { Port = gate.Port }.ConnectionString));
        using var visitor = await installation.MemberAsync(site);
        Assert.Equal(HttpStatusCode.Redirect, (await WriteAsync(visitor)).StatusCode);
        var (action, content) = await visitor.FillInAsync("/dossiers/nieuw", ("Title", "Vol"), ("Goal", Long));
        using var occupied = gate is null ? new SqliteConnection($"Data Source={installation.Database};Pooling=False") : null;
        await (gate?.CloseAsync() ?? ExecuteAsync(occupied!, "BEGIN EXCLUSIVE"));

        using var answer = await visitor.PostAsync(action, content);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("Er is niets opgeslagen.", (await SamenspelHost.ReadAsync(answer)).Text(), StringComparison.Ordinal);

        gate?.Open();
        await (occupied is null ? Task.CompletedTask : ExecuteAsync(occupied, "ROLLBACK"));
        Assert.Equal(HttpStatusCode.Redirect, (await WriteAsync(visitor)).StatusCode);
        Assert.Equal(2, (await installation.AskAsync("SELECT id FROM dossiers_dossier WHERE title = 'Vol'")).Count);
    }

    [Fact]
    public async Task Api_WithoutTheDatabase_AnswersWithAProblemAndWhenToTryAgain()
    {
        await using var host = new SamenspelHost { Also = services => services.PostConfigure<RequestLocalizationOptions>(LoseTheDatabase) };
        using var client = host.Visitor();
        using var content = new StringContent("{}");

        using var answer = await client.PostAsync(Api, content);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromSeconds(30), answer.Headers.RetryAfter?.Delta);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal("api.database-unavailable", problem.GetProperty("code").GetString());
        Assert.Equal(503, problem.GetProperty("status").GetInt32());
        Assert.Contains("Er is niets opgeslagen.", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret-host", problem.ToString(), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> WriteAsync(HttpClient visitor) => visitor.SendFormAsync("/dossiers/nieuw", ("Title", "Vol"), ("Goal", Long));

    // No address of the API needs the database yet; this is somewhere on the way to every one.
    private static void LoseTheDatabase(RequestLocalizationOptions options) => options.RequestCultureProviders.Insert(0, new CustomRequestCultureProvider(context =>
        !string.Equals(context.Request.Path, Api, StringComparison.Ordinal) ? Task.FromResult<ProviderCultureResult?>(null)
        : throw (SamenspelHost.PostgreSql is null
            ? new SqliteException("secret-host", 14)
            : new NpgsqlException("secret-host", new System.Net.Sockets.SocketException(111)))));

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        if (connection.State != System.Data.ConnectionState.Open)
        {
            await connection.OpenAsync();
        }

        await using var command = new SqliteCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
