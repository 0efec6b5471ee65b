using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samenspel.Data.PostgreSql;
using Samenspel.Data.Sqlite;
using Samenspel.Data.StartUp;

namespace Samenspel.Web.Tests.StartUp;

/// <summary>Only what an operator can mend is an unusable set-up; a wrong query or a broken rule is a bug and keeps its stack trace.</summary>
public sealed class UnreachableTests
{
    [Theory]
    [InlineData(14, true)] // cannot open
    [InlineData(26, true)] // another kind of file
    [InlineData(11, true)] // damaged
    [InlineData(8, true)] // read only
    [InlineData(13, true)] // disk full
    [InlineData(10, true)] // disk fails
    [InlineData(5, true)] // held by another process
    [InlineData(1, false)] // wrong SQL
    [InlineData(19, false)] // a rule of a table
    [InlineData(20, false)] // a value of another type
    public void Sqlite_TellsWhatAnOperatorCanMendFromBugs(int code, bool expected)
    {
        var failure = new SqliteException("x", code);

        Assert.Equal(expected, Sqlite().IsUnreachable(failure));
        Assert.Equal(expected, Sqlite().IsUnreachable(new DbUpdateException("x", failure)));
    }

    [Fact]
    public void Sqlite_WithAnotherFileThatCannotBeRead_DoesNotBlameTheDatabase()
    {
        Assert.False(Sqlite().IsUnreachable(new FileNotFoundException("content/norms")));
        Assert.False(Sqlite().IsUnreachable(new UnauthorizedAccessException("content/norms")));
    }

    [Theory]
    [InlineData("08006", true)] // connection lost
    [InlineData("28P01", true)] // wrong password
    [InlineData("3D000", true)] // no such database
    [InlineData("42501", true)] // no permission
    [InlineData("53300", true)] // too many connections
    [InlineData("57P03", true)] // starting up
    [InlineData("25006", true)] // a standby that only reads
    [InlineData("42P01", false)] // no such table
    [InlineData("42601", false)] // wrong SQL
    [InlineData("23505", false)] // a rule of a table
    [InlineData("57014", false)] // a query that was cancelled
    public void PostgreSql_TellsWhatAnOperatorCanMendFromBugs(string state, bool expected)
    {
        var failure = new PostgresException("x", "ERROR", "ERROR", state);

        Assert.Equal(expected, PostgreSql().IsUnreachable(failure));
        Assert.Equal(expected, PostgreSql().IsUnreachable(new DbUpdateException("x", failure)));
    }

    [Fact]
    public void PostgreSql_ThatDoesNotAnswer_IsUnreachable()
    {
        Assert.True(PostgreSql().IsUnreachable(new NpgsqlException("Failed to connect", new SocketException())));
        Assert.True(PostgreSql().IsUnreachable(new InvalidOperationException("x", new NpgsqlException("No password has been provided"))));
        Assert.False(PostgreSql().IsUnreachable(new InvalidOperationException("x")));
    }

    private static IDatabaseServer Sqlite() => Server(new ServiceCollection().AddSqlite("Data Source=x.db"));

    private static IDatabaseServer PostgreSql() => Server(new ServiceCollection().AddPostgreSql("Host=localhost"));

    private static IDatabaseServer Server(IServiceCollection services)
    {
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IDatabaseServer>();
    }
}
