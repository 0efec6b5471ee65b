using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Samenspel.Data;

namespace Samenspel.Modules.Atlas.Importing;

/// <summary>
/// Writes many rows of one table at once, in the SQL that SQLite and PostgreSQL share: prepared inserts of many rows that
/// renew a row whose key is there already. Names and conversions come from the model, so both databases store the same.
/// </summary>
internal sealed class TableWriter<TEntity>
    where TEntity : class
{
    // Over a network few round trips count; PostgreSQL allows 65,535. SQLite has no round trips, but looks every parameter
    // up by name in a list, so that a long list costs more than it saves.
    private const int ManyParameters = 4000;
    private const int FewParameters = 30;

    private readonly SamenspelDb _db;
    private readonly ISqlGenerationHelper _sql;
    private readonly IReadOnlyList<Column> _columns;
    private readonly string _table;
    private readonly int _parametersAtOnce;

    public TableWriter(SamenspelDb db)
    {
        _db = db;
        _sql = db.GetService<ISqlGenerationHelper>();
        _parametersAtOnce = db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal) ? FewParameters : ManyParameters;
        var entity = db.Model.FindEntityType(typeof(TEntity))!;
        _table = _sql.DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
        _columns = [.. entity.GetProperties().Select(property => new Column(property, _sql.DelimitIdentifier(property.GetColumnName())))];
    }

    public async Task UpsertAsync(IReadOnlyList<TEntity> rows, CancellationToken cancellation)
    {
        var rowsAtOnce = Math.Max(1, _parametersAtOnce / _columns.Count);
        var whole = rows.Count / rowsAtOnce;
        if (whole > 0)
        {
            await using var command = Prepare(rowsAtOnce);
            for (var i = 0; i < whole; i++)
            {
                await ExecuteAsync(command, rows, i * rowsAtOnce, rowsAtOnce, cancellation);
            }
        }

        var rest = rows.Count - (whole * rowsAtOnce);
        if (rest > 0)
        {
            await using var command = Prepare(rest);
            await ExecuteAsync(command, rows, whole * rowsAtOnce, rest, cancellation);
        }
    }

    /// <summary>Removes the rows that share a value of <paramref name="property"/> with one of <paramref name="rows"/>.</summary>
    public async Task DeleteAsync(string property, IReadOnlyList<TEntity> rows, CancellationToken cancellation)
    {
        var column = _columns.Single(column => string.Equals(column.Property.Name, property, StringComparison.Ordinal));
        foreach (var values in rows.Select(column.ValueOf).Distinct().Chunk(_parametersAtOnce))
        {
            await using var command = NewCommand();
            var names = values.Select((_, i) => _sql.GenerateParameterName($"p{i}"));
            command.CommandText = $"DELETE FROM {_table} WHERE {column.Name} IN ({string.Join(',', names)})";
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(column.Parameter(command, $"p{i}"));
                command.Parameters[i].Value = values[i];
            }

            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    private async Task ExecuteAsync(DbCommand command, IReadOnlyList<TEntity> rows, int start, int count, CancellationToken cancellation)
    {
        var parameter = 0;
        for (var row = start; row < start + count; row++)
        {
            foreach (var column in _columns)
            {
                command.Parameters[parameter++].Value = column.ValueOf(rows[row]);
            }
        }

        await command.ExecuteNonQueryAsync(cancellation);
    }

    private DbCommand Prepare(int rows)
    {
        var command = NewCommand();
        var text = new StringBuilder($"INSERT INTO {_table} ({string.Join(',', _columns.Select(column => column.Name))}) VALUES ");
        for (var row = 0; row < rows; row++)
        {
            text.Append(row == 0 ? "(" : ",(");
            for (var i = 0; i < _columns.Count; i++)
            {
                var name = $"p{(row * _columns.Count) + i}";
                text.Append(i == 0 ? "" : ",").Append(_sql.GenerateParameterName(name));
                command.Parameters.Add(_columns[i].Parameter(command, name));
            }

            text.Append(')');
        }

        var keys = _columns.Where(column => column.Property.IsPrimaryKey()).Select(column => column.Name);
        var others = _columns.Where(column => !column.Property.IsPrimaryKey()).Select(column => $"{column.Name}=excluded.{column.Name}").ToList();
        text.Append(" ON CONFLICT (").AppendJoin(',', keys).Append(") DO ");
        text.Append(others.Count == 0 ? "NOTHING" : "UPDATE SET ").AppendJoin(',', others);
        command.CommandText = text.ToString();
        return command;
    }

    private DbCommand NewCommand()
    {
        var command = _db.Database.GetDbConnection().CreateCommand();
        command.Transaction = _db.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("Rows are written in a transaction only, so that a failure leaves nothing behind.");
        return command;
    }

    private sealed class Column(IProperty property, string name)
    {
        private readonly RelationalTypeMapping _mapping = property.GetRelationalTypeMapping();

        public IProperty Property => property;

        public string Name => name;

        public object ValueOf(TEntity entity)
        {
            var value = property.GetGetter().GetClrValue(entity);
            return (value is not null && _mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
        }

        public DbParameter Parameter(DbCommand command, string parameterName) =>
            _mapping.CreateParameter(command, parameterName, value: null, nullable: true);
    }
}
