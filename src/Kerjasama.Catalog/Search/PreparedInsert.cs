using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Search;

/// <summary>One INSERT statement with parameters $1, $2, … that is compiled once.</summary>
internal sealed class PreparedInsert : IDisposable
{
    private readonly SqliteCommand command;

    public PreparedInsert(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The statements are constants of SearchRows.
        command.CommandText = sql;
#pragma warning restore CA2100
    }

    public void Run(params ReadOnlySpan<object?> values)
    {
        for (var i = command.Parameters.Count; i < values.Length; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "$" + (i + 1).ToString(CultureInfo.InvariantCulture) });
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();
}
