using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Recording;

namespace Samenspel.Web.Tests.Records;

/// <summary>After all migrations the database itself refuses to change, remove or replace what was recorded.</summary>
public sealed class RecordTriggerTests : IAsyncLifetime
{
    private RecordDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await RecordDatabase.OpenAsync();
        await _database.WriteAsync("c");
        await _database.WriteAsync("c");
        await _database.AnchorAsync();
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("UPDATE audit_line SET subject = 'y'")]
    [InlineData("UPDATE audit_line SET subject = subject WHERE number = 1")]
    [InlineData("DELETE FROM audit_line")]
    [InlineData("DELETE FROM audit_line WHERE number = 2")]
    [InlineData("UPDATE audit_anchor SET lines = 0")]
    [InlineData("DELETE FROM audit_anchor")]
    [InlineData("DELETE FROM audit_head")]
    [InlineData("UPDATE audit_head SET number = 1")]
    [InlineData("UPDATE audit_head SET number = number - 1")]
    [InlineData("UPDATE audit_head SET number = number + 2")]
    [InlineData("UPDATE audit_head SET number = number + 1, hash = 'x'")]
    [InlineData("UPDATE audit_head SET hash = 'x'")]
    [InlineData("UPDATE audit_head SET chain = 'd' WHERE chain = 'c'")]
    public Task Change_IsRefused(string sql) => RefusedAsync(sql);

    [Theory]
    [InlineData("TRUNCATE audit_line", false)]
    [InlineData("TRUNCATE audit_anchor", false)]
    [InlineData("TRUNCATE audit_head CASCADE", false)]
    [InlineData("INSERT OR REPLACE INTO audit_line SELECT chain, number, at, action, 'y', result, actor, origin, details, previous, hash FROM audit_line WHERE number = 1", true)]
    [InlineData("REPLACE INTO audit_head VALUES ('c', 1, 'x')", true)]
    [InlineData("REPLACE INTO audit_head VALUES ('anchor', 1, 'x')", true)]
    [InlineData("REPLACE INTO audit_anchor SELECT number, at, reason, chains, 0, moved, previous, root FROM audit_anchor", true)]
    public Task Change_InTheWaysOfOneDatabase_IsRefused(string sql, bool isSqlite) =>
        isSqlite == SamenspelHost.PostgreSql is null ? RefusedAsync(sql) : Task.CompletedTask;

    [Fact]
    public async Task Guards_AreAllThere_AndMissedWhenTheyAreNot()
    {
        Assert.Empty((await _database.CheckAsync()).Faults);

        await _database.DropTriggersAsync();

        Assert.All((await _database.CheckAsync()).Faults, fault => Assert.Equal(RecordFaultKind.Unguarded, fault.Kind));
        Assert.Equal(9, (await _database.CheckAsync()).Faults.Count());
        await _database.ExecuteAsync("UPDATE audit_line SET subject = 'y'");
    }

    private async Task RefusedAsync(string sql)
    {
        var failure = await Assert.ThrowsAnyAsync<DbException>(() => _database.ExecuteAsync(sql));

        Assert.Contains("the record only grows", failure.Message, StringComparison.Ordinal);
        Assert.Empty((await _database.CheckAsync()).Faults);
        Assert.Equal(2, await _database.UseAsync(scope => scope.GetRequiredService<SamenspelDb>().Set<RecordLine>().CountAsync()));
    }
}
